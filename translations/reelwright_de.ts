<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Leaving</name>
    <message>
        <source>Lose what was altered of viewers?</source>
        <translation>Änderungen an Zuschauern verwerfen?</translation>
    </message>
    <message>
        <source>What was altered of viewers can&apos;t be sealed: %1. If you go on, it is lost.</source>
        <translation>Die Änderungen an Zuschauern können nicht versiegelt werden: %1. Beim Fortfahren gehen sie verloren.</translation>
    </message>
    <message>
        <source>Lose It</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>can&apos;t be read: </source>
        <translation>kann nicht gelesen werden: </translation>
    </message>
    <message>
        <source>column </source>
        <translation>Spalte </translation>
    </message>
    <message>
        <source>, column </source>
        <translation>, Spalte </translation>
    </message>
    <message>
        <source>can&apos;t be written: </source>
        <translation>kann nicht geschrieben werden: </translation>
    </message>
    <message>
        <source>make room or choose another folder, then run it again</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen und es erneut starten</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made: </source>
        <translation>der Ordner kann nicht angelegt werden: </translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>einen Ordner wählen, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>einen anderen Namen wählen oder es zuerst entfernen</translation>
    </message>
    <message>
        <source>is no plain file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the language&apos;s field &apos;%1&apos; is none of the fields</source>
        <translation>das Feld „%1“ der Sprache gehört nicht zu den Feldern</translation>
    </message>
    <message>
        <source>there is no scene &apos;%1&apos;</source>
        <translation>es gibt keine Szene „%1“</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is none of the fields</source>
        <translation>der Schlüssel „%1“ gehört nicht zu den Feldern</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>hier steht %1</translation>
    </message>
    <message>
        <source>expected an operator before it</source>
        <translation>davor wird ein Operator erwartet</translation>
    </message>
    <message>
        <source>expected a value before it</source>
        <translation>davor wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text is written in single quotes: &apos;%1&apos;</source>
        <translation>ein Text wird in einfachen Anführungszeichen geschrieben: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>found &apos;:&apos;</source>
        <translation>hier steht „:“</translation>
    </message>
    <message>
        <source>expected an operator</source>
        <translation>ein Operator wird erwartet</translation>
    </message>
    <message>
        <source>found &apos;,&apos;</source>
        <translation>hier steht „,“</translation>
    </message>
    <message>
        <source>expected one expression</source>
        <translation>ein einziger Ausdruck wird erwartet</translation>
    </message>
    <message>
        <source>found &apos;)&apos; without its &apos;(&apos;</source>
        <translation>hier steht „)“ ohne „(“</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>es entfernen</translation>
    </message>
    <message>
        <source>%1 has one value</source>
        <translation>%1 hat einen Wert</translation>
    </message>
    <message>
        <source>expected two or more: a template sees one viewer at a time</source>
        <translation>zwei oder mehr werden erwartet: eine Vorlage sieht immer nur einen Zuschauer</translation>
    </message>
    <message>
        <source>&apos;today&apos; has no date here</source>
        <translation>„today“ hat hier kein Datum</translation>
    </message>
    <message>
        <source>give the date of the render, for example with --today</source>
        <translation>das Datum des Renderns angeben, etwa mit --today</translation>
    </message>
    <message>
        <source>nothing is ever equal to NULL</source>
        <translation>nichts ist jemals gleich NULL</translation>
    </message>
    <message>
        <source>expected IS NULL or IS NOT NULL</source>
        <translation>IS NULL oder IS NOT NULL wird erwartet</translation>
    </message>
    <message>
        <source>expected %1: %2</source>
        <translation>%1 wird erwartet: %2</translation>
    </message>
    <message>
        <source>there is no function &apos;%1&apos; here</source>
        <translation>hier gibt es keine Funktion „%1“</translation>
    </message>
    <message>
        <source>expected one of </source>
        <translation>erwartet wird eines von </translation>
    </message>
    <message>
        <source>found &apos;%1&apos;</source>
        <translation>hier steht „%1“</translation>
    </message>
    <message>
        <source>expected an expression over the fields: other data can&apos;t be asked for</source>
        <translation>ein Ausdruck über die Felder wird erwartet: andere Daten können nicht abgefragt werden</translation>
    </message>
    <message>
        <source>the clock can&apos;t be read</source>
        <translation>die Uhr kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>expected &apos;today&apos;, the date that the render is given</source>
        <translation>„today“ wird erwartet, das Datum, das beim Rendern angegeben wird</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>the &apos;(&apos; is never closed</source>
        <translation>das „(“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>expected &apos;)&apos; before %1</source>
        <translation>vor %1 wird „)“ erwartet</translation>
    </message>
    <message>
        <source>found %1 where a filter is named</source>
        <translation>hier steht %1, wo ein Filter genannt wird</translation>
    </message>
    <message>
        <source>found %1 behind the filter</source>
        <translation>hier steht %1 hinter dem Filter</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;, &apos;|&apos; or the end</source>
        <translation>„:“, „|“ oder das Ende wird erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;%2&apos;</source>
        <translation>„%1“ hat kein „%2“</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 wird erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 arguments</source>
        <translation>„%1“ hat %2 Argumente</translation>
    </message>
    <message>
        <source>%1 does not fit &apos;%2&apos;</source>
        <translation>%1 passt nicht zu „%2“</translation>
    </message>
    <message>
        <source>there are more than two messages</source>
        <translation>es sind mehr als zwei Meldungen</translation>
    </message>
    <message>
        <source>expected their categories, as in few: &quot;# days&quot;</source>
        <translation>ihre Kategorien werden erwartet, wie in few: &quot;# days&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no plural category</source>
        <translation>„%1“ ist keine Pluralkategorie</translation>
    </message>
    <message>
        <source>expected a number or one of </source>
        <translation>eine Zahl wird erwartet oder eines von </translation>
    </message>
    <message>
        <source>the message for every other number is missing</source>
        <translation>die Meldung für alle anderen Zahlen fehlt</translation>
    </message>
    <message>
        <source>expected other: &quot;# days&quot;</source>
        <translation>other: &quot;# days&quot; wird erwartet</translation>
    </message>
    <message>
        <source>the comment never ends</source>
        <translation>der Kommentar hört nie auf</translation>
    </message>
    <message>
        <source>expected */</source>
        <translation>*/ wird erwartet</translation>
    </message>
    <message>
        <source>the token never ends</source>
        <translation>das Textfeld hört nie auf</translation>
    </message>
    <message>
        <source>expected }}</source>
        <translation>}} wird erwartet</translation>
    </message>
    <message>
        <source>the text never ends</source>
        <translation>der Text hört nie auf</translation>
    </message>
    <message>
        <source>the quoted name never ends</source>
        <translation>der Name in Anführungszeichen hört nie auf</translation>
    </message>
    <message>
        <source>expected a closing %1</source>
        <translation>ein schließendes %1 wird erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>expected digits, with a point before decimals</source>
        <translation>Ziffern werden erwartet, mit einem Punkt vor den Dezimalen</translation>
    </message>
    <message>
        <source>a NUL character is not expected here</source>
        <translation>ein NUL-Zeichen wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>expected one expression, without ;</source>
        <translation>ein einziger Ausdruck ohne ; wird erwartet</translation>
    </message>
    <message>
        <source>expected a value or an operator</source>
        <translation>ein Wert oder ein Operator wird erwartet</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>die Funktion %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here</source>
        <translation>%1 kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>expected one expression over the fields</source>
        <translation>ein einziger Ausdruck über die Felder wird erwartet</translation>
    </message>
    <message>
        <source>found }} without its {{</source>
        <translation>hier steht }} ohne {{</translation>
    </message>
    <message>
        <source>braces that are shown are written {{ &apos;}}&apos; }}</source>
        <translation>Klammern, die zu sehen sein sollen, schreibt man {{ &apos;}}&apos; }}</translation>
    </message>
    <message>
        <source>found a NUL character</source>
        <translation>hier steht ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the data can&apos;t be read: %1</source>
        <translation>die Daten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>found: </source>
        <translation>gefunden: </translation>
    </message>
    <message>
        <source>no column for the required field &apos;%1&apos;</source>
        <translation>es gibt keine Spalte für das verlangte Feld „%1“</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;? rename it; %2</source>
        <translation>ist es „%1“? Dann umbenennen; %2</translation>
    </message>
    <message>
        <source>columns &apos;%1&apos; and &apos;%2&apos; may both be the field &apos;%3&apos;</source>
        <translation>die Spalten „%1“ und „%2“ können beide das Feld „%3“ sein</translation>
    </message>
    <message>
        <source>name one of them exactly so</source>
        <translation>eine davon genau so nennen</translation>
    </message>
    <message>
        <source>the header has more than %1 columns</source>
        <translation>die Kopfzeile hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>keep the columns that the template asks for</source>
        <translation>die Spalten behalten, die die Vorlage verlangt</translation>
    </message>
    <message>
        <source>the header&apos;s quotes can&apos;t be read</source>
        <translation>die Anführungszeichen der Kopfzeile sind nicht zu lesen</translation>
    </message>
    <message>
        <source>each field that begins with &quot; must end with one</source>
        <translation>jedes Feld, das mit &quot; beginnt, muss damit enden</translation>
    </message>
    <message>
        <source>there is no header, the data is empty</source>
        <translation>es gibt keine Kopfzeile, die Daten sind leer</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>die erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>save it as CSV in UTF-8</source>
        <translation>sie als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>has %1 fields, and the header has %2</source>
        <translation>hat %1 Felder, und die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>is longer than 1 MiB</source>
        <translation>ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>holds a NUL byte</source>
        <translation>enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>has more fields than the header, which has %1</source>
        <translation>hat mehr Felder als die Kopfzeile, die %1 hat</translation>
    </message>
    <message>
        <source>goes on behind its closing quote</source>
        <translation>geht hinter seinem schließenden Anführungszeichen weiter</translation>
    </message>
    <message>
        <source>begins with a quote that is never closed</source>
        <translation>beginnt mit einem Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>is longer than 1 MiB%1</source>
        <translation>ist länger als 1 MiB%1</translation>
    </message>
    <message>
        <source>, or its closing quote is missing</source>
        <translation>, oder sein schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the record is longer than 16 MiB</source>
        <translation>der Datensatz ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>is not true or false, yes or no, 1 or 0</source>
        <translation>ist nicht true oder false, yes oder no, 1 oder 0</translation>
    </message>
    <message>
        <source>has no value, and it is what the viewer is known by</source>
        <translation>hat keinen Wert, und daran erkennt man den Zuschauer</translation>
    </message>
    <message>
        <source>has no value, and it is required</source>
        <translation>hat keinen Wert, und der ist verlangt</translation>
    </message>
    <message>
        <source>is not one of the allowed values</source>
        <translation>ist keiner der erlaubten Werte</translation>
    </message>
    <message>
        <source>has %1 characters, and %2 is the most</source>
        <translation>hat %1 Zeichen, und höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is no number (digits, and a point before the decimals)</source>
        <translation>ist keine Zahl (Ziffern, und ein Punkt vor den Dezimalen)</translation>
    </message>
    <message>
        <source>is no date of the form YYYY-MM-DD</source>
        <translation>ist kein Datum der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>is no colour of the form #RRGGBB or #RRGGBBAA</source>
        <translation>ist keine Farbe der Form #RRGGBB oder #RRGGBBAA</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>ist keine Webadresse</translation>
    </message>
    <message>
        <source>is no list in JSON</source>
        <translation>ist keine Liste in JSON</translation>
    </message>
    <message>
        <source>the record is nested deeper than %1</source>
        <translation>der Datensatz ist tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>ein Komma oder ]</translation>
    </message>
    <message>
        <source>nothing behind the array&apos;s ]</source>
        <translation>nichts hinter dem ] der Liste</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>the record never ends</source>
        <translation>der Datensatz hört nie auf</translation>
    </message>
    <message>
        <source>the record is no JSON at its byte %1</source>
        <translation>der Datensatz ist bei seinem Byte %1 kein JSON</translation>
    </message>
    <message>
        <source>is no record: a JSON object is expected</source>
        <translation>ist kein Datensatz: ein JSON-Objekt wird erwartet</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the data is no JSON array of records</source>
        <translation>die Daten sind keine JSON-Liste von Datensätzen</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>war %1 gemeint?</translation>
    </message>
    <message>
        <source>the template&apos;s key &apos;%1&apos; is none of its fields</source>
        <translation>der Schlüssel „%1“ der Vorlage gehört nicht zu ihren Feldern</translation>
    </message>
    <message>
        <source>%1 records in a row can&apos;t be used; the first: %2 %3</source>
        <translation>%1 Datensätze nacheinander sind nicht zu gebrauchen; der erste: %2 %3</translation>
    </message>
    <message>
        <source>the data has no viewers, only %1</source>
        <translation>die Daten haben keine Zuschauer, nur %1</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>eine Kopfzeile</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>the template has %1 fields, and %2 is the most</source>
        <translation>die Vorlage hat %1 Felder, und höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a field&apos;s name</source>
        <translation>„%1“ kann kein Feldname sein</translation>
    </message>
    <message>
        <source>the field name &apos;%1&apos; is taken</source>
        <translation>der Feldname „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation>das Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>rescue what can be read into a new document, or take an older copy of the file</source>
        <translation>was zu lesen ist, in ein neues Dokument retten oder eine ältere Kopie der Datei nehmen</translation>
    </message>
    <message>
        <source>another program is writing the document</source>
        <translation>ein anderes Programm schreibt in das Dokument</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>es dort schließen und es erneut versuchen</translation>
    </message>
    <message>
        <source>make room, then try again</source>
        <translation>Platz schaffen und es erneut versuchen</translation>
    </message>
    <message>
        <source>can&apos;t be opened: </source>
        <translation>kann nicht geöffnet werden: </translation>
    </message>
    <message>
        <source>check who may write the file and its folder</source>
        <translation>prüfen, wer in die Datei und ihren Ordner schreiben darf</translation>
    </message>
    <message>
        <source>the template would not be read as it is written</source>
        <translation>die Vorlage würde nicht so gelesen, wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>the document is not where it was: it has been moved, removed or replaced</source>
        <translation>das Dokument ist nicht, wo es war: es wurde verschoben, gelöscht oder ersetzt</translation>
    </message>
    <message>
        <source>put it back there, or save a copy of it</source>
        <translation>es dorthin zurücklegen oder eine Kopie speichern</translation>
    </message>
    <message>
        <source>the document is open for reading only</source>
        <translation>das Dokument ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>is too large to be embedded: %1 MB of at most %2</source>
        <translation>ist zu groß, um eingebettet zu werden: %1 MB von höchstens %2</translation>
    </message>
    <message>
        <source>let it lie beside the document</source>
        <translation>es neben dem Dokument liegen lassen</translation>
    </message>
    <message>
        <source>to edit it, its folder must be writable too</source>
        <translation>um es zu bearbeiten, muss auch sein Ordner beschreibbar sein</translation>
    </message>
    <message>
        <source>make room in its folder, then open it again</source>
        <translation>Platz in seinem Ordner schaffen und es erneut öffnen</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>a program that does not say its name</source>
        <translation>ein Programm, das seinen Namen nicht nennt</translation>
    </message>
    <message>
        <source>it is being edited in </source>
        <translation>es wird gerade bearbeitet in </translation>
    </message>
    <message>
        <source>was changed while it was copied</source>
        <translation>wurde beim Kopieren verändert</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>es erneut starten</translation>
    </message>
    <message>
        <source>its media can&apos;t be unpacked: </source>
        <translation>seine Medien können nicht ausgepackt werden: </translation>
    </message>
    <message>
        <source>set TMPDIR to a folder with room</source>
        <translation>TMPDIR auf einen Ordner mit Platz setzen</translation>
    </message>
    <message>
        <source>is no font file</source>
        <translation>ist keine Schriftdatei</translation>
    </message>
    <message>
        <source>choose a TrueType or OpenType font (ttf, otf, ttc)</source>
        <translation>eine TrueType- oder OpenType-Schrift wählen (ttf, otf, ttc)</translation>
    </message>
    <message>
        <source>the history has no state %1</source>
        <translation>der Verlauf hat keinen Zustand %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>es erneut versuchen</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>there is no medium &apos;%1&apos;</source>
        <translation>es gibt kein Medium „%1“</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is %2, and the file is %3</source>
        <translation>das Medium „%1“ ist %2, und die Datei ist %3</translation>
    </message>
    <message>
        <source>choose a file of the same kind</source>
        <translation>eine Datei derselben Art wählen</translation>
    </message>
    <message>
        <source>choose its file again</source>
        <translation>seine Datei erneut wählen</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>the document holds what is not Reelwright&apos;s: </source>
        <translation>das Dokument enthält, was nicht von Reelwright ist: </translation>
    </message>
    <message>
        <source>don&apos;t use this file, somebody has altered it</source>
        <translation>diese Datei nicht verwenden, jemand hat sie verändert</translation>
    </message>
    <message>
        <source>the document is of version %1, newer than this Reelwright&apos;s %2</source>
        <translation>das Dokument ist von Version %1, neuer als %2 dieses Reelwrights</translation>
    </message>
    <message>
        <source>open it with a Reelwright that knows version %1</source>
        <translation>es mit einem Reelwright öffnen, das Version %1 kennt</translation>
    </message>
    <message>
        <source>the document&apos;s media folder &apos;%1&apos; leads out of its own folder</source>
        <translation>der Medienordner „%1“ des Dokuments führt aus dessen Ordner heraus</translation>
    </message>
    <message>
        <source>is no document of Reelwright</source>
        <translation>ist kein Dokument von Reelwright</translation>
    </message>
    <message>
        <source> but for what was in it</source>
        <translation> bis auf das, was darin war</translation>
    </message>
    <message>
        <source>the settings of the template</source>
        <translation>die Einstellungen der Vorlage</translation>
    </message>
    <message>
        <source>too much of the document is damaged</source>
        <translation>zu viel des Dokuments ist beschädigt</translation>
    </message>
    <message>
        <source>where that belongs which is in </source>
        <translation>wohin gehört, was darin ist: in </translation>
    </message>
    <message>
        <source>every format (one of 1920 by 1080 takes their place)</source>
        <translation>jedes Format (eines von 1920 mal 1080 tritt an ihre Stelle)</translation>
    </message>
    <message>
        <source>the field that tells viewers apart (&apos;%1&apos; takes its place)</source>
        <translation>das Feld, das Zuschauer unterscheidet („%1“ tritt an seine Stelle)</translation>
    </message>
    <message>
        <source>the field of the viewers&apos; language</source>
        <translation>das Feld der Sprache der Zuschauer</translation>
    </message>
    <message>
        <source> in the format &apos;%1&apos;</source>
        <translation> im Format „%1“</translation>
    </message>
    <message>
        <source>the template&apos;s </source>
        <translation>von der Vorlage: </translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the brand&apos;s %2</source>
        <translation>„%1“ aus %2 der Marke</translation>
    </message>
    <message>
        <source>nothing in the document can be read</source>
        <translation>im Dokument ist nichts zu lesen</translation>
    </message>
    <message>
        <source>take an older copy of the file</source>
        <translation>eine ältere Kopie der Datei nehmen</translation>
    </message>
    <message>
        <source>the folder of its media</source>
        <translation>der Ordner seiner Medien</translation>
    </message>
    <message>
        <source>every %1 on a page that can&apos;t be read</source>
        <translation>alle %1 auf einer Seite, die nicht zu lesen ist</translation>
    </message>
    <message>
        <source>the brand has no %1 &apos;%2&apos;</source>
        <translation>die Marke hat kein %1 „%2“</translation>
    </message>
    <message>
        <source>there is nothing of Reelwright&apos;s in the clipboard</source>
        <translation>in der Zwischenablage ist nichts von Reelwright</translation>
    </message>
    <message>
        <source>copy elements or scenes first</source>
        <translation>zuerst Elemente oder Szenen kopieren</translation>
    </message>
    <message>
        <source>no element is selected</source>
        <translation>kein Element ist ausgewählt</translation>
    </message>
    <message>
        <source>select one first</source>
        <translation>zuerst eines auswählen</translation>
    </message>
    <message>
        <source>the elements are not all in one scene</source>
        <translation>die Elemente sind nicht alle in einer Szene</translation>
    </message>
    <message>
        <source>select elements of one scene</source>
        <translation>Elemente einer Szene auswählen</translation>
    </message>
    <message>
        <source>no scene is selected</source>
        <translation>keine Szene ist ausgewählt</translation>
    </message>
    <message>
        <source>the movement of %1 there depends on the viewer, so it can&apos;t be cut</source>
        <translation>die Bewegung von %1 hängt dort vom Zuschauer ab und kann nicht zerschnitten werden</translation>
    </message>
    <message>
        <source>cut at one of its keyframes, or move them first</source>
        <translation>an einem seiner Schlüsselbilder schneiden oder diese zuerst verschieben</translation>
    </message>
    <message>
        <source>there is no %1 &apos;%2&apos;</source>
        <translation>es gibt kein %1 „%2“</translation>
    </message>
    <message>
        <source>there is no track &apos;%1&apos;</source>
        <translation>es gibt keine Spur „%1“</translation>
    </message>
    <message>
        <source>the track is locked</source>
        <translation>die Spur ist gesperrt</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>sie zuerst entsperren</translation>
    </message>
    <message>
        <source>there is no element &apos;%1&apos;</source>
        <translation>es gibt kein Element „%1“</translation>
    </message>
    <message>
        <source>it would be on its track at the same time as the %1</source>
        <translation>es wäre auf seiner Spur zur selben Zeit wie %1</translation>
    </message>
    <message>
        <source>choose another time or track</source>
        <translation>eine andere Zeit oder Spur wählen</translation>
    </message>
    <message>
        <source>there is an element &apos;%1&apos; already</source>
        <translation>es gibt schon ein Element „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of expressions</source>
        <translation>„%1“ ist ein Wort der Ausdrücke</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>a text&apos;s maximum length must be from 0 to %1</source>
        <translation>die größte Länge eines Textes muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>the viewers&apos; language</source>
        <translation>die Sprache der Zuschauer</translation>
    </message>
    <message>
        <source>the viewers&apos; key</source>
        <translation>der Schlüssel der Zuschauer</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>das Feld „%1“</translation>
    </message>
    <message>
        <source>let that read another field first</source>
        <translation>das zuerst ein anderes Feld lesen lassen</translation>
    </message>
    <message>
        <source>the field&apos;s name would be another</source>
        <translation>das Feld hätte einen anderen Namen</translation>
    </message>
    <message>
        <source>rename it instead</source>
        <translation>es stattdessen umbenennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>„%1“ ist kein Sprachkürzel</translation>
    </message>
    <message>
        <source>write it like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>es wie &quot;en&quot; oder &quot;de-AT&quot; schreiben</translation>
    </message>
    <message>
        <source>there is no typeface &apos;%1&apos;</source>
        <translation>es gibt keine Schriftart „%1“</translation>
    </message>
    <message>
        <source>the brand&apos;s style %1</source>
        <translation>der Stil %1 der Marke</translation>
    </message>
    <message>
        <source>the typeface &apos;%1&apos;</source>
        <translation>die Schriftart „%1“</translation>
    </message>
    <message>
        <source>choose another typeface there first</source>
        <translation>dort zuerst eine andere Schriftart wählen</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>es gibt kein Format „%1“</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>es gibt keine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>choose one of </source>
        <translation>eine von diesen wählen: </translation>
    </message>
    <message>
        <source>the elements lie in different scenes</source>
        <translation>die Elemente liegen in verschiedenen Szenen</translation>
    </message>
    <message>
        <source>a group has two elements or more</source>
        <translation>eine Gruppe hat zwei oder mehr Elemente</translation>
    </message>
    <message>
        <source>select another one too</source>
        <translation>noch eines auswählen</translation>
    </message>
    <message>
        <source>none of the elements is in a group</source>
        <translation>keines der Elemente ist in einer Gruppe</translation>
    </message>
    <message>
        <source>the soundtrack has no scenes</source>
        <translation>die Tonspur hat keine Szenen</translation>
    </message>
    <message>
        <source>select elements of a scene</source>
        <translation>Elemente einer Szene auswählen</translation>
    </message>
    <message>
        <source>a keyframe of %1 lies outside of the element</source>
        <translation>ein Schlüsselbild von %1 liegt außerhalb des Elements</translation>
    </message>
    <message>
        <source>it is on its track at the same time as the %1</source>
        <translation>es ist auf seiner Spur zur selben Zeit wie %1</translation>
    </message>
    <message>
        <source>the keyframe would lie outside of the element</source>
        <translation>das Schlüsselbild läge außerhalb des Elements</translation>
    </message>
    <message>
        <source>choose a time from 0 to its duration, %1 s</source>
        <translation>eine Zeit von 0 bis zu seiner Dauer wählen, %1 s</translation>
    </message>
    <message>
        <source>no keyframe is selected</source>
        <translation>kein Schlüsselbild ist ausgewählt</translation>
    </message>
    <message>
        <source>there is no keyframe at %1 s</source>
        <translation>es gibt kein Schlüsselbild bei %1 s</translation>
    </message>
    <message>
        <source>a curve&apos;s y1 and y2 must be from -100 to 100</source>
        <translation>y1 und y2 einer Kurve müssen von -100 bis 100 sein</translation>
    </message>
    <message>
        <source>there is no place %1</source>
        <translation>es gibt keine Stelle %1</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no property &apos;%2&apos;</source>
        <translation>Elemente der Art „%1“ haben keine Eigenschaft „%2“</translation>
    </message>
    <message>
        <source>the element is locked</source>
        <translation>das Element ist gesperrt</translation>
    </message>
    <message>
        <source>the property &apos;%1&apos; is locked</source>
        <translation>die Eigenschaft „%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>the digest is no SHA-256 in hexadecimal digits</source>
        <translation>die Prüfsumme ist kein SHA-256 in hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>medium %1</source>
        <translation>Medium %1</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos;</source>
        <translation>das Medium „%1“</translation>
    </message>
    <message>
        <source>choose another medium there first</source>
        <translation>dort zuerst ein anderes Medium wählen</translation>
    </message>
    <message>
        <source>the name has more than %1 characters</source>
        <translation>der Name hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>einen kürzeren wählen</translation>
    </message>
    <message>
        <source>there are no elements in the clipboard</source>
        <translation>in der Zwischenablage sind keine Elemente</translation>
    </message>
    <message>
        <source>copy elements first</source>
        <translation>zuerst Elemente kopieren</translation>
    </message>
    <message>
        <source>there are no scenes in the clipboard</source>
        <translation>in der Zwischenablage sind keine Szenen</translation>
    </message>
    <message>
        <source>copy scenes first</source>
        <translation>zuerst Szenen kopieren</translation>
    </message>
    <message>
        <source>%1 does not depend on the viewer</source>
        <translation>%1 hängt nicht vom Zuschauer ab</translation>
    </message>
    <message>
        <source>only what is variable has a fallback</source>
        <translation>nur Variables hat einen Ersatzwert</translation>
    </message>
    <message>
        <source>where its medium starts depends on the viewer</source>
        <translation>wo sein Medium beginnt, hängt vom Zuschauer ab</translation>
    </message>
    <message>
        <source>trim or split it before the media start is made variable</source>
        <translation>es trimmen oder teilen, bevor der Medienanfang variabel wird</translation>
    </message>
    <message>
        <source>its medium begins %1 s later</source>
        <translation>sein Medium beginnt %1 s später</translation>
    </message>
    <message>
        <source>the element can&apos;t show what is before it</source>
        <translation>das Element kann nicht zeigen, was davor ist</translation>
    </message>
    <message>
        <source>nothing would be left of it</source>
        <translation>davon bliebe nichts übrig</translation>
    </message>
    <message>
        <source>leave some of it, or remove it</source>
        <translation>etwas davon übrig lassen oder es entfernen</translation>
    </message>
    <message>
        <source>a nested scene can&apos;t be entered after its start</source>
        <translation>in eine verschachtelte Szene kommt man nicht nach ihrem Anfang hinein</translation>
    </message>
    <message>
        <source>trim the elements inside of the scene</source>
        <translation>die Elemente in der Szene trimmen</translation>
    </message>
    <message>
        <source>there is no marker at %1 s</source>
        <translation>es gibt keinen Marker bei %1 s</translation>
    </message>
    <message>
        <source>there is a marker at that time already</source>
        <translation>zu dieser Zeit gibt es schon einen Marker</translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos;</source>
        <translation>die Szene „%1“</translation>
    </message>
    <message>
        <source>take it out there first</source>
        <translation>sie dort zuerst herausnehmen</translation>
    </message>
    <message>
        <source>the slot has no candidate %1</source>
        <translation>der Slot hat keinen Kandidaten %1</translation>
    </message>
    <message>
        <source>the element has no duration</source>
        <translation>das Element hat keine Dauer</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>ihm eine geben</translation>
    </message>
    <message>
        <source>there is no track so far up or down</source>
        <translation>so weit oben oder unten gibt es keine Spur</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>zuerst eine hinzufügen</translation>
    </message>
    <message>
        <source>it has no medium that plays</source>
        <translation>es hat kein Medium, das abgespielt wird</translation>
    </message>
    <message>
        <source>none of the elements is there before and after that time</source>
        <translation>keines der Elemente ist vor und nach dieser Zeit da</translation>
    </message>
    <message>
        <source>choose a time inside of one</source>
        <translation>eine Zeit innerhalb von einem wählen</translation>
    </message>
    <message>
        <source>the brand&apos;s logos</source>
        <translation>die Logos der Marke</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weiteren</translation>
    </message>
    <message>
        <source> is used</source>
        <translation> wird verwendet</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>element %1 (%2)</source>
        <translation>Element %1 (%2)</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>is no package, or cut short</source>
        <translation>ist kein Paket, oder abgeschnitten</translation>
    </message>
    <message>
        <source>is no package, or damaged</source>
        <translation>ist kein Paket, oder beschädigt</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is no plain file</source>
        <translation>der Eintrag „%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is compressed</source>
        <translation>der Eintrag „%1“ ist komprimiert</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; says a size that can&apos;t be true</source>
        <translation>der Eintrag „%1“ nennt eine Größe, die nicht stimmen kann</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>an entry is not as long as it says</source>
        <translation>ein Eintrag ist nicht so lang, wie er sagt</translation>
    </message>
    <message>
        <source>get the package again from where it was made</source>
        <translation>das Paket noch einmal von dort holen, wo es gemacht wurde</translation>
    </message>
    <message>
        <source>was changed while it was packed</source>
        <translation>wurde beim Packen verändert</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t begin with template and contract</source>
        <translation>das Verzeichnis beginnt nicht mit Vorlage und Vertrag</translation>
    </message>
    <message>
        <source>the manifest names an entry &apos;%1&apos;, which is not allowed</source>
        <translation>das Verzeichnis nennt einen Eintrag „%1“, der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>the manifest names &apos;%1&apos; twice or out of order</source>
        <translation>das Verzeichnis nennt „%1“ zweimal oder nicht in der Reihe</translation>
    </message>
    <message>
        <source>the manifest promises more bytes than the package has</source>
        <translation>das Verzeichnis verspricht mehr Bytes, als das Paket hat</translation>
    </message>
    <message>
        <source>the package is of version &apos;%1&apos;, and this Reelwright reads %2</source>
        <translation>das Paket ist von Version „%1“, und dieses Reelwright liest %2</translation>
    </message>
    <message>
        <source>open it with another version of Reelwright</source>
        <translation>es mit einer anderen Version von Reelwright öffnen</translation>
    </message>
    <message>
        <source>the manifest is not in its one form</source>
        <translation>das Verzeichnis ist nicht in seiner einen Form</translation>
    </message>
    <message>
        <source>the manifest is incomplete</source>
        <translation>das Verzeichnis ist unvollständig</translation>
    </message>
    <message>
        <source>name a document, a package, or a folder with a template.json</source>
        <translation>ein Dokument, ein Paket oder einen Ordner mit einer template.json nennen</translation>
    </message>
    <message>
        <source>is a package already</source>
        <translation>ist schon ein Paket</translation>
    </message>
    <message>
        <source>name a document, or a folder with a template.json</source>
        <translation>ein Dokument oder einen Ordner mit einer template.json nennen</translation>
    </message>
    <message>
        <source>is no package: it doesn&apos;t begin with %1</source>
        <translation>ist kein Paket: es beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is missing</source>
        <translation>der Eintrag „%1“ fehlt</translation>
    </message>
    <message>
        <source>there is an entry &apos;%1&apos; where &apos;%2&apos; belongs</source>
        <translation>dort ist ein Eintrag „%1“, wo „%2“ hingehört</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is not as long as the manifest says</source>
        <translation>der Eintrag „%1“ ist nicht so lang, wie das Verzeichnis sagt</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; was altered</source>
        <translation>der Eintrag „%1“ wurde verändert</translation>
    </message>
    <message>
        <source>template and contract don&apos;t belong together</source>
        <translation>Vorlage und Vertrag gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the manifest is not the one of this template</source>
        <translation>das Verzeichnis ist nicht das dieser Vorlage</translation>
    </message>
    <message>
        <source>a medium or font is not the one that was recorded</source>
        <translation>ein Medium oder eine Schrift ist nicht, was verzeichnet wurde</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t know the entry &apos;%1&apos;</source>
        <translation>das Verzeichnis kennt den Eintrag „%1“ nicht</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a colour like &quot;#FFB000&quot;</source>
        <translation>eine Farbe wie &quot;#FFB000&quot;</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>eines von </translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken already</source>
        <translation>die Kennung „%1“ ist schon vergeben</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>eine andere wählen</translation>
    </message>
    <message>
        <source>%1 has members that version %2 does not have</source>
        <translation>%1 hat Angaben, die Version %2 nicht hat</translation>
    </message>
    <message>
        <source>the soundtrack holds audio elements only</source>
        <translation>die Tonspur enthält nur Klangelemente</translation>
    </message>
    <message>
        <source>the element must start inside its scene</source>
        <translation>das Element muss in seiner Szene beginnen</translation>
    </message>
    <message>
        <source>the element starts after more than 1000000 s</source>
        <translation>das Element beginnt nach mehr als 1000000 s</translation>
    </message>
    <message>
        <source>an element&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>die Dauer eines Elements muss mehr als 0 und höchstens 1000000 s sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format besides the base format</source>
        <translation>„%1“ ist kein Format neben dem Grundformat</translation>
    </message>
    <message>
        <source>nothing is otherwise in the format</source>
        <translation>in dem Format ist nichts anders</translation>
    </message>
    <message>
        <source>which scene is nested is the same in all formats</source>
        <translation>welche Szene verschachtelt ist, ist in allen Formaten gleich</translation>
    </message>
    <message>
        <source>it can&apos;t be without one in a format</source>
        <translation>in einem Format kann es nicht ohne sein</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no such property</source>
        <translation>Elemente der Art „%1“ haben keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>locked properties must stand in their order, each once</source>
        <translation>gesperrte Eigenschaften müssen in ihrer Reihenfolge stehen, jede einmal</translation>
    </message>
    <message>
        <source>a text element needs a typeface</source>
        <translation>ein Textelement braucht eine Schriftart</translation>
    </message>
    <message>
        <source>the element needs a source</source>
        <translation>das Element braucht eine Quelle</translation>
    </message>
    <message>
        <source>the element needs a scene</source>
        <translation>das Element braucht eine Szene</translation>
    </message>
    <message>
        <source>this property can&apos;t have keyframes</source>
        <translation>diese Eigenschaft kann keine Schlüsselbilder haben</translation>
    </message>
    <message>
        <source>the list of keyframes is empty</source>
        <translation>die Liste der Schlüsselbilder ist leer</translation>
    </message>
    <message>
        <source>keyframes must follow each other in time</source>
        <translation>Schlüsselbilder müssen zeitlich aufeinander folgen</translation>
    </message>
    <message>
        <source>the keyframe is more than 1000000 s away</source>
        <translation>das Schlüsselbild ist mehr als 1000000 s entfernt</translation>
    </message>
    <message>
        <source>a curve&apos;s x1 and x2 must be from 0 to 1</source>
        <translation>x1 und x2 einer Kurve müssen von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>which scene is nested can&apos;t depend on the viewer</source>
        <translation>welche Szene verschachtelt ist, kann nicht vom Zuschauer abhängen</translation>
    </message>
    <message>
        <source>give a slot of the storyboard rules instead</source>
        <translation>stattdessen einem Slot des Storyboards Regeln geben</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is of the kind &apos;%2&apos;, which the %3 element can&apos;t show</source>
        <translation>das Medium „%1“ ist von der Art „%2“, die das Element der Art %3 nicht zeigen kann</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field name: a letter or &apos;_&apos;, then at most 62 letters, digits and &apos;_&apos;</source>
        <translation>„%1“ ist kein Feldname: ein Buchstabe oder „_“, dann höchstens 62 Buchstaben, Ziffern und „_“</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is reserved</source>
        <translation>der Name „%1“ ist reserviert</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; has the name of the field &apos;%2&apos;</source>
        <translation>das Feld „%1“ hat den Namen des Feldes „%2“</translation>
    </message>
    <message>
        <source>capitals don&apos;t tell fields apart</source>
        <translation>Großschreibung unterscheidet Felder nicht</translation>
    </message>
    <message>
        <source>no field is named that identifies a viewer</source>
        <translation>kein Feld ist genannt, an dem man einen Zuschauer erkennt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>„%1“ ist kein Sprachkürzel wie &quot;en&quot; oder &quot;de-AT&quot;</translation>
    </message>
    <message>
        <source>a template needs at least one format</source>
        <translation>eine Vorlage braucht mindestens ein Format</translation>
    </message>
    <message>
        <source>%1 is no frame rate up to 1000 in lowest terms</source>
        <translation>%1 ist keine Bildrate bis 1000 in gekürzter Form</translation>
    </message>
    <message>
        <source>%1 must be an even number from 16 to 8192</source>
        <translation>%1 muss eine gerade Zahl von 16 bis 8192 sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of x264&apos;s presets</source>
        <translation>„%1“ ist keine der Voreinstellungen von x264</translation>
    </message>
    <message>
        <source>a typeface needs at least one font</source>
        <translation>eine Schriftart braucht mindestens eine Schrift</translation>
    </message>
    <message>
        <source>there is no font &apos;%1&apos;</source>
        <translation>es gibt keine Schrift „%1“</translation>
    </message>
    <message>
        <source>a font with an absolute path needs a digest</source>
        <translation>eine Schrift mit absolutem Pfad braucht eine Prüfsumme</translation>
    </message>
    <message>
        <source>record its digest, or put the font beside the template</source>
        <translation>ihre Prüfsumme verzeichnen oder die Schrift neben die Vorlage legen</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SHA-256 as 64 digits of 0-9 and a-f</source>
        <translation>„%1“ ist kein SHA-256 aus 64 Zeichen von 0-9 und a-f</translation>
    </message>
    <message>
        <source>a medium&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>die Dauer eines Mediums muss mehr als 0 und höchstens 1000000 s sein</translation>
    </message>
    <message>
        <source>a scene&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>die Dauer einer Szene muss mehr als 0 und höchstens 1000000 s sein</translation>
    </message>
    <message>
        <source>the marker must lie inside its scene</source>
        <translation>der Marker muss in seiner Szene liegen</translation>
    </message>
    <message>
        <source>markers must follow each other in time</source>
        <translation>Marker müssen zeitlich aufeinander folgen</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already</source>
        <translation>„%1“ ist schon da</translation>
    </message>
    <message>
        <source>the size must be a number from 1 to 4000</source>
        <translation>die Größe muss eine Zahl von 1 bis 4000 sein</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is no image</source>
        <translation>das Logo „%1“ ist kein Bild</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is there already</source>
        <translation>das Logo „%1“ ist schon da</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be shorter than 0</source>
        <translation>eine Überblendung kann nicht kürzer als 0 sein</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be longer than 1000000 s</source>
        <translation>eine Überblendung kann nicht länger als 1000000 s sein</translation>
    </message>
    <message>
        <source>the cross-fade is longer than the scene &apos;%1&apos;</source>
        <translation>die Überblendung ist länger als die Szene „%1“</translation>
    </message>
    <message>
        <source>the path &apos;%1&apos; %2</source>
        <translation>der Pfad „%1“ %2</translation>
    </message>
    <message>
        <source>put the file into the template&apos;s folder and write its path from there, with forward slashes</source>
        <translation>die Datei in den Ordner der Vorlage legen und ihren Pfad von dort aus schreiben, mit Schrägstrichen</translation>
    </message>
    <message>
        <source> at </source>
        <translation> bei </translation>
    </message>
    <message>
        <source>scene </source>
        <translation>Szene </translation>
    </message>
    <message>
        <source> in </source>
        <translation> in </translation>
    </message>
    <message>
        <source> in the soundtrack</source>
        <translation> in der Tonspur</translation>
    </message>
    <message>
        <source>slot </source>
        <translation>Slot </translation>
    </message>
    <message>
        <source>the template itself</source>
        <translation>die Vorlage selbst</translation>
    </message>
    <message>
        <source>track </source>
        <translation>Spur </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>„%1“ ist keine Kennung: 1 bis 64 Buchstaben, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>a name has at most 200 characters</source>
        <translation>ein Name hat höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>this version reads %1.0 and later %1.x</source>
        <translation>diese Version liest %1.0 und spätere %1.x</translation>
    </message>
    <message>
        <source>is no version like &quot;1.0&quot;</source>
        <translation>ist keine Version wie &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>is of version %1</source>
        <translation>ist von Version %1</translation>
    </message>
    <message>
        <source>; open it with a Reelwright that reads %1</source>
        <translation>; es mit einem Reelwright öffnen, das %1 liest</translation>
    </message>
    <message>
        <source>the file is of version %1, which this Reelwright reads in part only; open it with a Reelwright that reads %1</source>
        <translation>die Datei ist von Version %1, die dieses Reelwright nur zum Teil liest; sie mit einem Reelwright öffnen, das %1 liest</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is larger than 64 MB</source>
        <translation>ist größer als 64 MB</translation>
    </message>
    <message>
        <source>is no JSON that can be used: </source>
        <translation>ist kein JSON, das zu gebrauchen ist: </translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos; %2</source>
        <translation>die Szene „%1“ %2</translation>
    </message>
    <message>
        <source>take out one of the nested scenes</source>
        <translation>eine der verschachtelten Szenen herausnehmen</translation>
    </message>
    <message>
        <source>did you mean &apos;%1&apos;?</source>
        <translation>war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>known here: </source>
        <translation>hier bekannt: </translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is missing</source>
        <translation>die Angabe „%1“ fehlt</translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is not known here</source>
        <translation>die Angabe „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>the template can&apos;t be held against its schema: </source>
        <translation>die Vorlage kann nicht mit ihrem Schema verglichen werden: </translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>has no template in it</source>
        <translation>enthält keine Vorlage</translation>
    </message>
    <message>
        <source>is damaged: it is not what its row says</source>
        <translation>ist beschädigt: es ist nicht, was seine Zeile sagt</translation>
    </message>
    <message>
        <source>is damaged: the %1 &apos;%2&apos; is not where it belongs</source>
        <translation>ist beschädigt: %1 „%2“ ist nicht, wo es hingehört</translation>
    </message>
    <message>
        <source>is no template: the member &apos;reelwright&apos; is missing</source>
        <translation>ist keine Vorlage: die Angabe „reelwright“ fehlt</translation>
    </message>
    <message>
        <source>is no fraction of seconds like &quot;1001/30000&quot;</source>
        <translation>ist kein Bruch von Sekunden wie &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>is no whole number of 1/%1 s</source>
        <translation>ist keine ganze Zahl von 1/%1 s</translation>
    </message>
    <message>
        <source>is more than %1 seconds</source>
        <translation>ist mehr als %1 Sekunden</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>ist keine Zeit</translation>
    </message>
    <message>
        <source>no scene is shown, the video would be empty</source>
        <translation>keine Szene wird gezeigt, das Video wäre leer</translation>
    </message>
    <message>
        <source>viewer </source>
        <translation>Zuschauer </translation>
    </message>
    <message>
        <source>give a slot a scene for every other viewer</source>
        <translation>einem Slot eine Szene für alle anderen Zuschauer geben</translation>
    </message>
    <message>
        <source>the variant is not of this template</source>
        <translation>die Variante ist nicht von dieser Vorlage</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>the rule fails: %1</source>
        <translation>die Regel versagt: %1</translation>
    </message>
    <message>
        <source>slot %1 (%2)</source>
        <translation>Slot %1 (%2)</translation>
    </message>
    <message>
        <source>give the binding a fallback</source>
        <translation>der Bindung einen Ersatzwert geben</translation>
    </message>
    <message>
        <source>the expression has no value</source>
        <translation>der Ausdruck hat keinen Wert</translation>
    </message>
    <message>
        <source>the field %1 has no value</source>
        <translation>das Feld %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>the fields %1 have no value</source>
        <translation>die Felder %1 haben keinen Wert</translation>
    </message>
    <message>
        <source>%1 and the %2 has no fallback</source>
        <translation>%1, und %2 hat keinen Ersatzwert</translation>
    </message>
    <message>
        <source>give the binding a fallback, or fill the data in</source>
        <translation>der Bindung einen Ersatzwert geben oder die Daten ergänzen</translation>
    </message>
    <message>
        <source>there is no viewer &apos;%1&apos;</source>
        <translation>es gibt keinen Zuschauer „%1“</translation>
    </message>
    <message>
        <source>element %1, %2</source>
        <translation>Element %1, %2</translation>
    </message>
    <message>
        <source>, keyframe %1</source>
        <translation>, Schlüsselbild %1</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no colour of the form #RRGGBB</source>
        <translation>„%1“ ist keine Farbe der Form #RRGGBB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>can&apos;t be drawn</source>
        <translation>kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>the program shows no scene at %1 s</source>
        <translation>das Programm zeigt bei %1 s keine Szene</translation>
    </message>
    <message>
        <source>has no source</source>
        <translation>hat keine Quelle</translation>
    </message>
    <message>
        <source>no font of its typeface has &apos;%1&apos;, which is in &apos;%2&apos;</source>
        <translation>keine Schrift seiner Schriftart hat „%1“, das in „%2“ vorkommt</translation>
    </message>
    <message>
        <source>add a font to the typeface that has it</source>
        <translation>der Schriftart eine Schrift hinzufügen, die es hat</translation>
    </message>
    <message>
        <source>has no typeface</source>
        <translation>hat keine Schriftart</translation>
    </message>
    <message>
        <source>its pixel format %1 can&apos;t be converted</source>
        <translation>sein Pixelformat %1 kann nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>is no media file that can be read: </source>
        <translation>ist keine lesbare Mediendatei: </translation>
    </message>
    <message>
        <source>its streams can&apos;t be read: </source>
        <translation>seine Ströme können nicht gelesen werden: </translation>
    </message>
    <message>
        <source>there is no decoder for </source>
        <translation>es gibt keinen Decoder für </translation>
    </message>
    <message>
        <source>the decoder can&apos;t be opened: </source>
        <translation>der Decoder kann nicht geöffnet werden: </translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>enthält kein Bild</translation>
    </message>
    <message>
        <source>has more than 64 megapixels</source>
        <translation>hat mehr als 64 Megapixel</translation>
    </message>
    <message>
        <source>scale it down to what the video can show</source>
        <translation>es auf das verkleinern, was das Video zeigen kann</translation>
    </message>
    <message>
        <source>holds neither pictures nor sound</source>
        <translation>enthält weder Bilder noch Ton</translation>
    </message>
    <message>
        <source>encode the clip again or choose another one</source>
        <translation>den Clip neu kodieren oder einen anderen wählen</translation>
    </message>
    <message>
        <source>holds no video</source>
        <translation>enthält kein Video</translation>
    </message>
    <message>
        <source>its video has no frames</source>
        <translation>sein Video hat keine Bilder</translation>
    </message>
    <message>
        <source>was changed while it was in use</source>
        <translation>wurde verändert, während es in Gebrauch war</translation>
    </message>
    <message>
        <source>can&apos;t be sought in: </source>
        <translation>darin kann nicht gesucht werden: </translation>
    </message>
    <message>
        <source>can&apos;t be decoded: </source>
        <translation>kann nicht dekodiert werden: </translation>
    </message>
    <message>
        <source>ends before its frame %1</source>
        <translation>endet vor seinem Bild %1</translation>
    </message>
    <message>
        <source>the template has no medium &apos;%1&apos;</source>
        <translation>die Vorlage hat kein Medium „%1“</translation>
    </message>
    <message>
        <source>element </source>
        <translation>Element </translation>
    </message>
    <message>
        <source>its sound can&apos;t be converted: </source>
        <translation>sein Ton kann nicht umgewandelt werden: </translation>
    </message>
    <message>
        <source>the times in its sound are damaged, or it lasts for more than 12 hours</source>
        <translation>die Zeiten in seinem Ton sind beschädigt, oder er dauert länger als 12 Stunden</translation>
    </message>
    <message>
        <source>unknown </source>
        <translation>unbekannt </translation>
    </message>
    <message>
        <source>the font is not the one that the template was made with</source>
        <translation>die Schrift ist nicht die, mit der die Vorlage gemacht wurde</translation>
    </message>
    <message>
        <source>put the original file back</source>
        <translation>die ursprüngliche Datei zurücklegen</translation>
    </message>
    <message>
        <source>FreeType can&apos;t be started: error %1</source>
        <translation>FreeType kann nicht gestartet werden: Fehler %1</translation>
    </message>
    <message>
        <source>the text can&apos;t be analysed: </source>
        <translation>der Text kann nicht analysiert werden: </translation>
    </message>
    <message>
        <source>the text has no font</source>
        <translation>der Text hat keine Schrift</translation>
    </message>
    <message>
        <source>choose a typeface</source>
        <translation>eine Schriftart wählen</translation>
    </message>
    <message>
        <source>a letter is drawn more than 200,000 pixels large</source>
        <translation>ein Buchstabe wird mehr als 200.000 Pixel groß gezeichnet</translation>
    </message>
    <message>
        <source>make the text smaller</source>
        <translation>den Text kleiner machen</translation>
    </message>
    <message>
        <source>a letter can&apos;t be drawn: FreeType&apos;s error %1</source>
        <translation>ein Buchstabe kann nicht gezeichnet werden: Fehler %1 von FreeType</translation>
    </message>
    <message>
        <source>a letter of the font has too many points to be drawn</source>
        <translation>ein Buchstabe der Schrift hat zu viele Punkte, um gezeichnet zu werden</translation>
    </message>
    <message>
        <source>has more than five decimals</source>
        <translation>hat mehr als fünf Dezimalen</translation>
    </message>
    <message>
        <source>write an exact time as a fraction, like &quot;1001/30000&quot;</source>
        <translation>eine genaue Zeit als Bruch schreiben, wie &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>enthält kein Bild, das dekodiert werden kann</translation>
    </message>
    <message>
        <source>its sound can&apos;t be decoded: </source>
        <translation>sein Ton kann nicht dekodiert werden: </translation>
    </message>
    <message>
        <source>put an undamaged file there</source>
        <translation>eine unbeschädigte Datei dorthin legen</translation>
    </message>
    <message>
        <source>put an undamaged TrueType or OpenType font there</source>
        <translation>eine unbeschädigte TrueType- oder OpenType-Schrift dorthin legen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>die Datei selbst dort ablegen</translation>
    </message>
    <message>
        <source>is too large: %1 MB of at most %2</source>
        <translation>ist zu groß: %1 MB von höchstens %2</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>can&apos;t be made: </source>
        <translation>kann nicht angelegt werden: </translation>
    </message>
    <message>
        <source>temporary folder</source>
        <translation>temporärer Ordner</translation>
    </message>
    <message>
        <source>names differ in more than the case of their letters, and row_ is kept for the program</source>
        <translation>Namen unterscheiden sich in mehr als der Groß- und Kleinschreibung, und row_ ist dem Programm vorbehalten</translation>
    </message>
    <message>
        <source>can&apos;t be copied to read its log: </source>
        <translation>kann nicht kopiert werden, um das Protokoll zu lesen: </translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>den Datenträger prüfen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>the history is damaged on the way there</source>
        <translation>der Verlauf ist auf dem Weg dorthin beschädigt</translation>
    </message>
    <message>
        <source>go on from the state that the document is in</source>
        <translation>vom jetzigen Stand des Dokuments aus weiterarbeiten</translation>
    </message>
    <message>
        <source>has no version &apos;%1&apos;</source>
        <translation>hat keine Version „%1“</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>es hat gar keine</translation>
    </message>
    <message>
        <source>its versions are: </source>
        <translation>seine Versionen sind: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>make room, or set TMPDIR to a folder with room</source>
        <translation>Platz schaffen oder TMPDIR auf einen Ordner mit Platz setzen</translation>
    </message>
    <message>
        <source>it has several names in its file system (hard links): save a copy and edit that, or remove the other names</source>
        <translation>es hat mehrere Namen im Dateisystem (harte Links): eine Kopie speichern und diese bearbeiten, oder die anderen Namen entfernen</translation>
    </message>
    <message>
        <source>the document&apos;s history is damaged</source>
        <translation>der Verlauf des Dokuments ist beschädigt</translation>
    </message>
    <message>
        <source>rescue the template into a new document, or take an older copy of the file</source>
        <translation>die Vorlage in ein neues Dokument retten oder eine ältere Kopie der Datei nehmen</translation>
    </message>
    <message>
        <source>use the changed file first, or put the right one back</source>
        <translation>zuerst die geänderte Datei verwenden oder die richtige zurücklegen</translation>
    </message>
    <message>
        <source>leads out of the document&apos;s folder</source>
        <translation>führt aus dem Ordner des Dokuments hinaus</translation>
    </message>
    <message>
        <source>put a folder there, not a link</source>
        <translation>dort einen Ordner anlegen, keine Verknüpfung</translation>
    </message>
    <message>
        <source>is not the file that was recorded</source>
        <translation>ist nicht die Datei, die verzeichnet wurde</translation>
    </message>
    <message>
        <source>the bytes of %1 are not in the document</source>
        <translation>die Bytes von %1 sind nicht im Dokument</translation>
    </message>
    <message>
        <source>the brand has no style &apos;%1&apos;</source>
        <translation>die Marke hat keinen Stil „%1“</translation>
    </message>
    <message>
        <source>there is a typeface &apos;%1&apos; already</source>
        <translation>es gibt schon eine Schriftart „%1“</translation>
    </message>
    <message>
        <source>has no versions</source>
        <translation>hat keine Versionen</translation>
    </message>
    <message>
        <source>documents (.reel) alone have them</source>
        <translation>nur Dokumente (.reel) haben welche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>found &apos;)&apos;</source>
        <translation>hier steht „)“</translation>
    </message>
    <message>
        <source>expected &apos;, &apos; and a field of the table &apos;%1&apos;</source>
        <translation>„, “ und ein Feld der Tabelle „%1“ werden erwartet</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>declare the template&apos;s lookup tables first</source>
        <translation>zuerst die Nachschlagetabellen der Vorlage deklarieren</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; and the key to look up</source>
        <translation>„,“ und der nachzuschlagende Schlüssel werden erwartet</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no field %2</source>
        <translation>die Tabelle „%1“ hat kein Feld %2</translation>
    </message>
    <message>
        <source>expected &apos;)&apos;</source>
        <translation>„)“ wird erwartet</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no data</source>
        <translation>die Tabelle „%1“ hat keine Daten</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; asks &apos;%2&apos; for consent, which is no field</source>
        <translation>das Feld „%1“ fragt „%2“ nach der Einwilligung, und das ist kein Feld</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos; is made of itself</source>
        <translation>das abgeleitete Feld „%1“ ist aus sich selbst gemacht</translation>
    </message>
    <message>
        <source>let one of them read something else</source>
        <translation>eines davon etwas anderes lesen lassen</translation>
    </message>
    <message>
        <source>in the inferred field &apos;%1&apos;: </source>
        <translation>im abgeleiteten Feld „%1“: </translation>
    </message>
    <message>
        <source>it grows too long with the fields that it reads</source>
        <translation>es wird mit den Feldern, die es liest, zu lang</translation>
    </message>
    <message>
        <source>read fewer inferred fields in it</source>
        <translation>darin weniger abgeleitete Felder lesen</translation>
    </message>
    <message>
        <source>the source has no column &apos;%1&apos; (any more), and the field &apos;%2&apos; is read from it</source>
        <translation>die Quelle hat keine Spalte „%1“ (mehr), und das Feld „%2“ wird daraus gelesen</translation>
    </message>
    <message>
        <source>choose another column</source>
        <translation>eine andere Spalte wählen</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;?</source>
        <translation>ist es „%1“?</translation>
    </message>
    <message>
        <source>no column is chosen for the required field &apos;%1&apos;</source>
        <translation>für das verlangte Feld „%1“ ist keine Spalte gewählt</translation>
    </message>
    <message>
        <source>there is no mapping of columns</source>
        <translation>es gibt keine Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>the mapping of columns names a field twice or not at all</source>
        <translation>die Zuordnung der Spalten nennt ein Feld zweimal oder gar nicht</translation>
    </message>
    <message>
        <source>yes or no: %1</source>
        <translation>ja oder nein: %1</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>, as in other columns</source>
        <translation>, wie in anderen Spalten</translation>
    </message>
    <message>
        <source>; all could be read month first too: %1</source>
        <translation>; alle ließen sich auch mit dem Monat zuerst lesen: %1</translation>
    </message>
    <message>
        <source>, as dates with dots are: %1</source>
        <translation>, wie es Datumsangaben mit Punkten sind: %1</translation>
    </message>
    <message>
        <source>: %1 can&apos;t be otherwise</source>
        <translation>: %1 kann nicht anders sein</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>a colour</source>
        <translation>eine Farbe</translation>
    </message>
    <message>
        <source>names of pictures</source>
        <translation>Namen von Bildern</translation>
    </message>
    <message>
        <source>the name of a picture</source>
        <translation>der Name eines Bildes</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>lists in JSON</source>
        <translation>Listen in JSON</translation>
    </message>
    <message>
        <source>a list in JSON</source>
        <translation>eine Liste in JSON</translation>
    </message>
    <message>
        <source>records in JSON</source>
        <translation>Datensätze in JSON</translation>
    </message>
    <message>
        <source>a record in JSON</source>
        <translation>ein Datensatz in JSON</translation>
    </message>
    <message>
        <source>the values have nothing in common but being texts</source>
        <translation>die Werte haben nichts gemeinsam, als dass sie Texte sind</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>%L1 of %L2 values are %3, and &apos;%4&apos; is not</source>
        <translation>%L1 von %L2 Werten sind %3, „%4“ aber nicht</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>es gibt keine Werte</translation>
    </message>
    <message>
        <source>the one value is %1</source>
        <translation>der einzige Wert ist %1</translation>
    </message>
    <message>
        <source>all %L1 values are %2</source>
        <translation>alle %L1 Werte sind %2</translation>
    </message>
    <message>
        <source>the viewers&apos; key is none of the fields</source>
        <translation>der Schlüssel der Zuschauer gehört nicht zu den Feldern</translation>
    </message>
    <message>
        <source>the comparison was stopped</source>
        <translation>der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the first line names it</source>
        <translation>die erste Zeile nennt es</translation>
    </message>
    <message>
        <source>there is one column only</source>
        <translation>es gibt nur eine Spalte</translation>
    </message>
    <message>
        <source>with %1, %2 of the first %3 lines have %4 fields, as the header has</source>
        <translation>mit %1 haben %2 der ersten %3 Zeilen %4 Felder, wie die Kopfzeile</translation>
    </message>
    <message>
        <source>the data is no text in %1</source>
        <translation>die Daten sind kein Text in %1</translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation>ist kein Text in %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>does not have the form %1</source>
        <translation>hat nicht die Form %1</translation>
    </message>
    <message>
        <source>is no record in JSON</source>
        <translation>ist kein Datensatz in JSON</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>is no record</source>
        <translation>ist kein Datensatz</translation>
    </message>
    <message>
        <source>is no time of the form HH:MM or HH:MM:SS</source>
        <translation>ist keine Uhrzeit der Form HH:MM oder HH:MM:SS</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>is the key of line %1 already</source>
        <translation>ist schon der Schlüssel von Zeile %1</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be used; the first: %2 %3</source>
        <translation>%1 Zeilen sind nicht zu gebrauchen; die erste: %2 %3</translation>
    </message>
    <message>
        <source>check which columns the fields are read from, and how</source>
        <translation>prüfen, aus welchen Spalten die Felder gelesen werden, und wie</translation>
    </message>
    <message>
        <source>there is no list at %1</source>
        <translation>bei %1 gibt es keine Liste</translation>
    </message>
    <message>
        <source>the data is no JSON</source>
        <translation>die Daten sind kein JSON</translation>
    </message>
    <message>
        <source>has a number that is too large, at the record&apos;s byte %1</source>
        <translation>hat eine zu große Zahl, bei Byte %1 des Datensatzes</translation>
    </message>
    <message>
        <source>is the key of a row before</source>
        <translation>ist der Schlüssel einer Zeile davor</translation>
    </message>
    <message>
        <source>the template has no lookup table &apos;%1&apos;</source>
        <translation>die Vorlage hat keine Nachschlagetabelle „%1“</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; %3</source>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>%1 more rows can&apos;t be used, either</source>
        <translation>%1 weitere Zeilen sind auch nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>one name begins with the other</source>
        <translation>ein Name beginnt mit dem anderen</translation>
    </message>
    <message>
        <source>the names differ in %1 letters</source>
        <translation>die Namen unterscheiden sich in %1 Buchstaben</translation>
    </message>
    <message>
        <source>the names differ in spelling only</source>
        <translation>die Namen unterscheiden sich nur in der Schreibweise</translation>
    </message>
    <message>
        <source>the names differ in separators or a plural only</source>
        <translation>die Namen unterscheiden sich nur in Trennzeichen oder einem Plural</translation>
    </message>
    <message>
        <source>the names have the same words</source>
        <translation>die Namen haben dieselben Wörter</translation>
    </message>
    <message>
        <source>one name has all words of the other</source>
        <translation>ein Name hat alle Wörter des anderen</translation>
    </message>
    <message>
        <source>no column has a like name</source>
        <translation>keine Spalte hat einen ähnlichen Namen</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>die Namen sind gleich</translation>
    </message>
    <message>
        <source>several columns have a like name</source>
        <translation>mehrere Spalten haben einen ähnlichen Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; before the decimals</source>
        <translation>„%1“ vor den Dezimalen</translation>
    </message>
    <message>
        <source> and &apos;%1&apos; between thousands</source>
        <translation> und „%1“ zwischen den Tausendern</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>ein Betrag in %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>, mit %1</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; could be read in another way too</source>
        <translation>; „%1“ ließe sich auch anders lesen</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; isn&apos;t known</source>
        <translation>die Kodierung „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the byte order mark says so</source>
        <translation>die Bytereihenfolge-Marke (BOM) sagt es</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8, but letters of windows-1252</source>
        <translation>%1 Bytes sind kein UTF-8, aber Buchstaben von windows-1252</translation>
    </message>
    <message>
        <source>%1 characters are UTF-8, %2 bytes are not</source>
        <translation>%1 Zeichen sind UTF-8, %2 Bytes nicht</translation>
    </message>
    <message>
        <source>all characters are UTF-8</source>
        <translation>alle Zeichen sind UTF-8</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>alle Zeichen sind ASCII</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>is none of the column&apos;s words for yes and no</source>
        <translation>ist keines der Wörter der Spalte für Ja und Nein</translation>
    </message>
    <message>
        <source>is no date with day, month and year</source>
        <translation>ist kein Datum mit Tag, Monat und Jahr</translation>
    </message>
    <message>
        <source>is no date with month, day and year</source>
        <translation>ist kein Datum mit Monat, Tag und Jahr</translation>
    </message>
    <message>
        <source>is no date with year, month and day</source>
        <translation>ist kein Datum mit Jahr, Monat und Tag</translation>
    </message>
    <message>
        <source>is no number with &apos;%1&apos; before the decimals</source>
        <translation>ist keine Zahl mit „%1“ vor den Dezimalen</translation>
    </message>
    <message>
        <source>there is not enough memory to keep the data</source>
        <translation>es ist nicht genug Speicher da, um die Daten zu behalten</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>andere Programme schließen</translation>
    </message>
    <message>
        <source>there is not enough memory to read the data</source>
        <translation>es ist nicht genug Speicher da, um die Daten zu lesen</translation>
    </message>
    <message>
        <source>the data is not of these fields</source>
        <translation>die Daten gehören nicht zu diesen Feldern</translation>
    </message>
    <message>
        <source>is no dataset, or a damaged one</source>
        <translation>ist kein Datenbestand, oder ein beschädigter</translation>
    </message>
    <message>
        <source>import its data again</source>
        <translation>seine Daten erneut importieren</translation>
    </message>
    <message>
        <source>the dataset is larger than %1 MB</source>
        <translation>der Datenbestand ist größer als %1 MB</translation>
    </message>
    <message>
        <source>import fewer viewers: a sample is enough to design with</source>
        <translation>weniger Zuschauer importieren: zum Gestalten genügt eine Stichprobe</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be written: %1</source>
        <translation>der Datenbestand kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>auf dem Datenträger Platz schaffen</translation>
    </message>
    <message>
        <source>the machine has no source of random numbers</source>
        <translation>der Rechner hat keine Quelle von Zufallszahlen</translation>
    </message>
    <message>
        <source>there is not enough memory for the passphrase</source>
        <translation>für die Passphrase ist nicht genug Speicher da</translation>
    </message>
    <message>
        <source>there is no protected memory for a key</source>
        <translation>es gibt keinen geschützten Speicher für einen Schlüssel</translation>
    </message>
    <message>
        <source>allow the process to lock memory (ulimit -l)</source>
        <translation>dem Prozess erlauben, Speicher zu sperren (ulimit -l)</translation>
    </message>
    <message>
        <source>the keyring holds no key of a dataset under that name</source>
        <translation>der Schlüsselbund enthält unter diesem Namen keinen Schlüssel eines Datenbestands</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>the dataset&apos;s key is damaged</source>
        <translation>der Schlüssel des Datenbestands ist beschädigt</translation>
    </message>
    <message>
        <source>the passphrase is not the dataset&apos;s</source>
        <translation>die Passphrase ist nicht die des Datenbestands</translation>
    </message>
    <message>
        <source>there is no key for the dataset &apos;%1&apos;</source>
        <translation>es gibt keinen Schlüssel für den Datenbestand „%1“</translation>
    </message>
    <message>
        <source>give a passphrase</source>
        <translation>eine Passphrase angeben</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; is closed</source>
        <translation>der Datenbestand „%1“ ist verschlossen</translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation>seine Passphrase angeben</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; lies in a keyring, and there is none</source>
        <translation>der Schlüssel des Datenbestands „%1“ liegt in einem Schlüsselbund, und es gibt keinen</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; is gone, and with it the data</source>
        <translation>der Schlüssel des Datenbestands „%1“ ist verloren, und mit ihm die Daten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no dataset&apos;s id</source>
        <translation>„%1“ ist keine Kennung eines Datenbestands</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be removed</source>
        <translation>der Datenbestand kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>its key is gone, so nobody can read it; remove the file</source>
        <translation>sein Schlüssel ist gelöscht, also kann niemand ihn lesen; die Datei entfernen</translation>
    </message>
    <message>
        <source>the dataset was altered or damaged</source>
        <translation>der Datenbestand wurde verändert oder beschädigt</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>unlock it, or use a passphrase</source>
        <translation>ihn entsperren oder eine Passphrase verwenden</translation>
    </message>
    <message>
        <source>the system&apos;s keyring can&apos;t be used: %1</source>
        <translation>der Schlüsselbund des Systems kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>there is no inferred field &apos;%1&apos;</source>
        <translation>es gibt kein abgeleitetes Feld „%1“</translation>
    </message>
    <message>
        <source>inferred field %1</source>
        <translation>abgeleitetes Feld %1</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos;</source>
        <translation>das abgeleitete Feld „%1“</translation>
    </message>
    <message>
        <source>there is no lookup table &apos;%1&apos;</source>
        <translation>es gibt keine Nachschlagetabelle „%1“</translation>
    </message>
    <message>
        <source>the lookup table &apos;%1&apos;</source>
        <translation>die Nachschlagetabelle „%1“</translation>
    </message>
    <message>
        <source>let that look things up elsewhere first</source>
        <translation>das zuerst anderswo nachschlagen lassen</translation>
    </message>
    <message>
        <source>the consent for the field &apos;%1&apos;</source>
        <translation>die Einwilligung für das Feld „%1“</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>dort antwortet nichts</translation>
    </message>
    <message>
        <source>it was closed before the answer&apos;s end</source>
        <translation>sie wurde vor dem Ende der Antwort geschlossen</translation>
    </message>
    <message>
        <source>there is no server of that name</source>
        <translation>es gibt keinen Server dieses Namens</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>Netzwerkfehler %1</translation>
    </message>
    <message>
        <source>did not answer in full within %1 seconds</source>
        <translation>hat nicht binnen %1 Sekunden vollständig geantwortet</translation>
    </message>
    <message>
        <source>could not be reached within %1 seconds</source>
        <translation>war binnen %1 Sekunden nicht zu erreichen</translation>
    </message>
    <message>
        <source>sent nothing for %1 seconds</source>
        <translation>hat %1 Sekunden lang nichts gesendet</translation>
    </message>
    <message>
        <source>what came is no HTTP</source>
        <translation>was ankam, ist kein HTTP</translation>
    </message>
    <message>
        <source>sent more than %1 MiB in one answer</source>
        <translation>hat in einer Antwort mehr als %1 MiB gesendet</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>check the token, and what it allows</source>
        <translation>das Token prüfen, und was es erlaubt</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>die Adresse prüfen</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>es später erneut versuchen</translation>
    </message>
    <message>
        <source>the server leads on more than %1 times</source>
        <translation>der Server leitet mehr als %1 Mal weiter</translation>
    </message>
    <message>
        <source>the answer can&apos;t be unpacked</source>
        <translation>die Antwort kann nicht ausgepackt werden</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>der Server antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the connection is not safe: %1</source>
        <translation>die Verbindung ist nicht sicher: %1</translation>
    </message>
    <message>
        <source>the server needs a certificate that this machine trusts</source>
        <translation>der Server braucht ein Zertifikat, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>the server %1</source>
        <translation>der Server %1</translation>
    </message>
    <message>
        <source>ask it for smaller pages</source>
        <translation>kleinere Seiten von ihm verlangen</translation>
    </message>
    <message>
        <source>try again later, or allow more time</source>
        <translation>es später erneut versuchen oder mehr Zeit erlauben</translation>
    </message>
    <message>
        <source>the connection to the server broke: %1</source>
        <translation>die Verbindung zum Server brach ab: %1</translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation>die Adresse und das Netzwerk prüfen</translation>
    </message>
    <message>
        <source>%1, at %2 attempts</source>
        <translation>%1, bei %2 Versuchen</translation>
    </message>
    <message>
        <source>the answer does not say where it ends, so lines of it may be lost</source>
        <translation>die Antwort sagt nicht, wo sie endet, also können Zeilen von ihr verloren sein</translation>
    </message>
    <message>
        <source>ask the server&apos;s operator for answers with a length or in chunks</source>
        <translation>den Betreiber des Servers um Antworten mit einer Länge oder in Blöcken (chunked) bitten</translation>
    </message>
    <message>
        <source>the answer is no JSON at its byte %1</source>
        <translation>die Antwort ist bei ihrem Byte %1 kein JSON</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>it is a web page; give the address that programs ask</source>
        <translation>es ist eine Webseite; die Adresse angeben, die Programme abfragen</translation>
    </message>
    <message>
        <source>the answer is no list of records</source>
        <translation>die Antwort ist keine Liste von Datensätzen</translation>
    </message>
    <message>
        <source>the answer has no list at &apos;%1&apos;</source>
        <translation>die Antwort hat bei „%1“ keine Liste</translation>
    </message>
    <message>
        <source>there are lists at %1</source>
        <translation>Listen gibt es bei %1</translation>
    </message>
    <message>
        <source>the pages lead back to one that was read already</source>
        <translation>die Seiten führen zu einer zurück, die schon gelesen wurde</translation>
    </message>
    <message>
        <source>there are more than %1 pages</source>
        <translation>es gibt mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>ask the server for larger pages</source>
        <translation>größere Seiten vom Server verlangen</translation>
    </message>
    <message>
        <source>the cursor at &apos;%1&apos; is neither text nor number</source>
        <translation>der Cursor bei „%1“ ist weder Text noch Zahl</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos; can&apos;t be chosen</source>
        <translation>der Header „%1“ kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSON pointer</source>
        <translation>„%1“ ist kein JSON-Zeiger</translation>
    </message>
    <message>
        <source>write it as &apos;/%1&apos;</source>
        <translation>ihn als „/%1“ schreiben</translation>
    </message>
    <message>
        <source>a token is sent to addresses with https only</source>
        <translation>ein Token wird nur an Adressen mit https gesendet</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a token</source>
        <translation>das Geheimnis „%1“ kann kein Token sein</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>die Tabelle hat keine Spalten</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; holds bytes, which no field can hold</source>
        <translation>die Spalte „%1“ enthält Bytes, die kein Feld enthalten kann</translation>
    </message>
    <message>
        <source>leave it out, or choose a column with a text or an address</source>
        <translation>sie weglassen oder eine Spalte mit einem Text oder einer Adresse wählen</translation>
    </message>
    <message>
        <source>holds bytes, which no field can hold</source>
        <translation>enthält Bytes, die kein Feld enthalten kann</translation>
    </message>
    <message>
        <source>the database did not answer within %1 seconds</source>
        <translation>die Datenbank hat nicht binnen %1 Sekunden geantwortet</translation>
    </message>
    <message>
        <source>the database has no table &apos;%1&apos;</source>
        <translation>die Datenbank hat keine Tabelle „%1“</translation>
    </message>
    <message>
        <source>check its name, and the right to see it</source>
        <translation>ihren Namen prüfen, und das Recht, sie zu sehen</translation>
    </message>
    <message>
        <source>the query would change the database</source>
        <translation>die Abfrage würde die Datenbank verändern</translation>
    </message>
    <message>
        <source>a source is only read; write a SELECT</source>
        <translation>aus einer Quelle wird nur gelesen; ein SELECT schreiben</translation>
    </message>
    <message>
        <source>the connection to the database was lost after %1 rows</source>
        <translation>die Verbindung zur Datenbank ging nach %1 Zeilen verloren</translation>
    </message>
    <message>
        <source>this kind of source can&apos;t be read</source>
        <translation>diese Art von Quelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is no keyring with the secret &apos;%1&apos;</source>
        <translation>es gibt keinen Schlüsselbund mit dem Geheimnis „%1“</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the source&apos;s columns have changed: %1 are gone, and the fields %2 are read from them</source>
        <translation>die Spalten der Quelle haben sich geändert: %1 sind nicht mehr da, und die Felder %2 werden daraus gelesen</translation>
    </message>
    <message>
        <source>choose other columns for them, or none</source>
        <translation>andere Spalten für sie wählen, oder keine</translation>
    </message>
    <message>
        <source>the source has no record that can be used any more</source>
        <translation>die Quelle hat keinen Datensatz mehr, der zu gebrauchen ist</translation>
    </message>
    <message>
        <source>%1 has a password or token in it</source>
        <translation>%1 enthält ein Passwort oder Token</translation>
    </message>
    <message>
        <source>leave it out there, and give it as the source&apos;s secret</source>
        <translation>es dort weglassen und als Geheimnis der Quelle angeben</translation>
    </message>
    <message>
        <source>the source has no location</source>
        <translation>die Quelle hat keinen Ort</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the source&apos;s address is none of the form %1://…</source>
        <translation>die Adresse der Quelle hat nicht die Form %1://…</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the source&apos;s description has a word that isn&apos;t known</source>
        <translation>die Beschreibung der Quelle hat ein Wort, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>a delimiter is one sign</source>
        <translation>ein Trennzeichen ist ein einziges Zeichen</translation>
    </message>
    <message>
        <source>the time limit must be 1 to %1 seconds</source>
        <translation>die Zeitgrenze muss von 1 bis %1 Sekunden sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a header</source>
        <translation>„%1“ kann kein Header sein</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos;</source>
        <translation>der Header „%1“</translation>
    </message>
    <message>
        <source>paging by cursor needs the cursor&apos;s place and its parameter</source>
        <translation>das Blättern mit einem Cursor braucht die Stelle des Cursors und seinen Parameter</translation>
    </message>
    <message>
        <source>there is no description of a source</source>
        <translation>es gibt keine Beschreibung einer Quelle</translation>
    </message>
    <message>
        <source>the address has a parameter that can&apos;t be used: %1</source>
        <translation>die Adresse hat einen Parameter, der nicht verwendet werden kann: %1</translation>
    </message>
    <message>
        <source>the connection has a part that can&apos;t be used: %1</source>
        <translation>die Verbindung hat einen Teil, der nicht verwendet werden kann: %1</translation>
    </message>
    <message>
        <source>name a driver or data source that is set up on this machine</source>
        <translation>einen Treiber oder eine Datenquelle nennen, die auf diesem Rechner eingerichtet ist</translation>
    </message>
    <message>
        <source>the connection has to name a data source (DSN=…) or a driver</source>
        <translation>die Verbindung muss eine Datenquelle (DSN=…) oder einen Treiber nennen</translation>
    </message>
    <message>
        <source>the ODBC connection</source>
        <translation>die ODBC-Verbindung</translation>
    </message>
    <message>
        <source>the ODBC data source %1</source>
        <translation>die ODBC-Datenquelle %1</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a password</source>
        <translation>das Geheimnis „%1“ kann kein Passwort sein</translation>
    </message>
    <message>
        <source>check the user and the password</source>
        <translation>Benutzer und Passwort prüfen</translation>
    </message>
    <message>
        <source>check the table&apos;s name</source>
        <translation>den Namen der Tabelle prüfen</translation>
    </message>
    <message>
        <source>ask the database&apos;s operator for the right to read it</source>
        <translation>den Betreiber der Datenbank um das Recht bitten, sie zu lesen</translation>
    </message>
    <message>
        <source>the driver for this kind of database is not installed</source>
        <translation>der Treiber für diese Art von Datenbank ist nicht installiert</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-odbc</source>
        <translation>das Paket libqt6sql6-odbc installieren</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-psql</source>
        <translation>das Paket libqt6sql6-psql installieren</translation>
    </message>
    <message>
        <source>a value can&apos;t be used as the query wants it (%1)</source>
        <translation>ein Wert kann nicht so verwendet werden, wie die Abfrage es will (%1)</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>die Datenbank sagt: %1</translation>
    </message>
    <message>
        <source>has changes in a log beside it that can&apos;t be read here</source>
        <translation>hat Änderungen in einem Protokoll daneben, das hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>close it in the program that writes it, or copy it with its log</source>
        <translation>sie in dem Programm schließen, das in sie schreibt, oder sie mit ihrem Protokoll kopieren</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>has %1 tables</source>
        <translation>hat %1 Tabellen</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>eine wählen: %1</translation>
    </message>
    <message>
        <source>the query does more than read</source>
        <translation>die Abfrage tut mehr als lesen</translation>
    </message>
    <message>
        <source>give a table&apos;s name or a SELECT</source>
        <translation>den Namen einer Tabelle oder ein SELECT angeben</translation>
    </message>
    <message>
        <source>the query is not one SELECT</source>
        <translation>die Abfrage ist nicht ein einziges SELECT</translation>
    </message>
    <message>
        <source>is no number that can be shown</source>
        <translation>ist keine Zahl, die gezeigt werden kann</translation>
    </message>
    <message>
        <source>is no text but bytes</source>
        <translation>ist kein Text, sondern Bytes</translation>
    </message>
    <message>
        <source>is no SQLite file, or encrypted</source>
        <translation>ist keine SQLite-Datei, oder verschlüsselt</translation>
    </message>
    <message>
        <source>gave no row within %1 seconds</source>
        <translation>gab binnen %1 Sekunden keine Zeile</translation>
    </message>
    <message>
        <source>a database needs the name of a table or a SELECT</source>
        <translation>eine Datenbank braucht den Namen einer Tabelle oder ein SELECT</translation>
    </message>
    <message>
        <source>the query is not one SELECT: %1</source>
        <translation>die Abfrage ist nicht ein einziges SELECT: %1</translation>
    </message>
    <message>
        <source>something stands behind the semicolon</source>
        <translation>hinter dem Semikolon steht etwas</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>a bracket, quote or comment has no end</source>
        <translation>eine Klammer, ein Anführungszeichen oder ein Kommentar hört nie auf</translation>
    </message>
    <message>
        <source>there is a NUL in it</source>
        <translation>ein NUL ist darin</translation>
    </message>
    <message>
        <source>there is a semicolon in it</source>
        <translation>ein Semikolon ist darin</translation>
    </message>
    <message>
        <source>the server leads on to what is no web address</source>
        <translation>der Server leitet zu etwas weiter, das keine Webadresse ist</translation>
    </message>
    <message>
        <source>the server leads on from https to http, which anybody can read</source>
        <translation>der Server leitet von https zu http weiter, das jeder mitlesen kann</translation>
    </message>
    <message>
        <source>ask its operator for an address with https</source>
        <translation>seinen Betreiber um eine Adresse mit https bitten</translation>
    </message>
    <message>
        <source>is no XLSX file: it has no %1</source>
        <translation>ist keine XLSX-Datei: darin fehlt: %1</translation>
    </message>
    <message>
        <source>open it in a spreadsheet program and save it as XLSX</source>
        <translation>sie in einer Tabellenkalkulation öffnen und als XLSX speichern</translation>
    </message>
    <message>
        <source>has more than 512 MiB of texts</source>
        <translation>hat mehr als 512 MiB Texte</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>sheet with cells</source>
        <translation>Blatt mit Zellen</translation>
    </message>
    <message>
        <source>the file has a document type in its XML</source>
        <translation>die Datei hat einen Dokumenttyp in ihrem XML</translation>
    </message>
    <message>
        <source>the file&apos;s XML is nested deeper than %1</source>
        <translation>das XML der Datei ist tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>has no sheet &apos;%1&apos;</source>
        <translation>hat kein Blatt „%1“</translation>
    </message>
    <message>
        <source>the first is &apos;%1&apos;</source>
        <translation>das erste ist „%1“</translation>
    </message>
    <message>
        <source>there is no header, the sheet is empty</source>
        <translation>es gibt keine Kopfzeile, das Blatt ist leer</translation>
    </message>
    <message>
        <source>the first row must name the columns</source>
        <translation>die erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>has a value in column %1, which the header has not</source>
        <translation>hat einen Wert in Spalte %1, die die Kopfzeile nicht hat</translation>
    </message>
    <message>
        <source>a cell of row %1 has no place</source>
        <translation>eine Zelle in Zeile %1 hat keine Stelle</translation>
    </message>
    <message>
        <source>is a formula whose value is not in the file</source>
        <translation>ist eine Formel, deren Wert nicht in der Datei steht</translation>
    </message>
    <message>
        <source>is an error of the sheet&apos;s</source>
        <translation>ist ein Fehler des Blatts</translation>
    </message>
    <message>
        <source>is a text that is not in the file</source>
        <translation>ist ein Text, der nicht in der Datei steht</translation>
    </message>
    <message>
        <source>is no number, and the file says it is</source>
        <translation>ist keine Zahl, und die Datei sagt, es sei eine</translation>
    </message>
    <message>
        <source>is no day that there is</source>
        <translation>ist kein Tag, den es gibt</translation>
    </message>
    <message>
        <source>is no XLSX file, or has a password</source>
        <translation>ist keine XLSX-Datei, oder hat ein Passwort</translation>
    </message>
    <message>
        <source>save it as XLSX without a password</source>
        <translation>sie ohne Passwort als XLSX speichern</translation>
    </message>
    <message>
        <source>is no XLSX file, or damaged</source>
        <translation>ist keine XLSX-Datei, oder beschädigt</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>hat ein Passwort</translation>
    </message>
    <message>
        <source>has more than %1 files in it</source>
        <translation>enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file unpacks to more than %1 times its size</source>
        <translation>die Datei wird beim Auspacken größer als das %1-Fache</translation>
    </message>
    <message>
        <source>the file has a comment or document type in its XML, which spreadsheets don&apos;t have</source>
        <translation>die Datei hat in ihrem XML einen Kommentar oder Dokumenttyp, wie ihn Tabellen nicht haben</translation>
    </message>
    <message>
        <source>the file has a text longer than 4 MiB</source>
        <translation>die Datei hat einen Text, der länger als 4 MiB ist</translation>
    </message>
    <message>
        <source>no value can be made up that the field &apos;%1&apos; allows</source>
        <translation>es lässt sich kein Wert erfinden, den das Feld „%1“ erlaubt</translation>
    </message>
    <message>
        <source>give it an example that fits, or allowed values</source>
        <translation>ihm ein passendes Beispiel oder erlaubte Werte geben</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; %2</source>
        <translation>das Feld „%1“ %2</translation>
    </message>
    <message>
        <source>must be from 0 to %1</source>
        <translation>muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>the pattern has more than %1 characters</source>
        <translation>das Muster hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>must be three capital letters like &quot;EUR&quot;, of money</source>
        <translation>muss drei Großbuchstaben wie &quot;EUR&quot; haben, und nur bei Geldbeträgen</translation>
    </message>
    <message>
        <source>only viewers can be asked for consent</source>
        <translation>nur Zuschauer können um Einwilligung gebeten werden</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at column %2</source>
        <translation>ist kein regulärer Ausdruck: %1, bei Spalte %2</translation>
    </message>
    <message>
        <source>there is no purpose that the viewer could consent to</source>
        <translation>es gibt keinen Zweck, in den der Zuschauer einwilligen könnte</translation>
    </message>
    <message>
        <source>viewers are known by this field whether they consent or not</source>
        <translation>an diesem Feld erkennt man Zuschauer, ob sie einwilligen oder nicht</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is neither yes or no nor a list of purposes</source>
        <translation>das Feld „%1“ ist weder Ja oder Nein noch eine Liste von Zwecken</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; needs consent itself</source>
        <translation>das Feld „%1“ braucht selbst Einwilligung</translation>
    </message>
    <message>
        <source>only lists and records have fields of their own</source>
        <translation>nur Listen und Datensätze haben eigene Felder</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos; in the table</source>
        <translation>es gibt kein Feld „%1“ in der Tabelle</translation>
    </message>
    <message>
        <source>picking viewers was stopped</source>
        <translation>das Auswählen von Zuschauern wurde abgebrochen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>FFmpeg has no lossless encoder here</source>
        <translation>FFmpeg hat hier keinen verlustfreien Encoder</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>es gibt kein Mikrofon</translation>
    </message>
    <message>
        <source>connect one, or choose it in the system&apos;s settings</source>
        <translation>eines anschließen oder in den Einstellungen des Systems auswählen</translation>
    </message>
    <message>
        <source>the microphone can&apos;t be used</source>
        <translation>das Mikrofon kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>look whether another program has it</source>
        <translation>nachsehen, ob ein anderes Programm es verwendet</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translation>die Verbindung zum Mikrofon ging verloren</translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation>es war nichts zu hören</translation>
    </message>
    <message>
        <source>the dataset remembers no source</source>
        <translation>der Datenbestand kennt seine Quelle nicht</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>it has no records</source>
        <translation>enthält keine Datensätze</translation>
    </message>
    <message>
        <source>the source&apos;s password or token is not in the keyring</source>
        <translation>das Passwort oder Token der Quelle ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>es erneut eingeben</translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>stopped waiting for the keyring</source>
        <translation>das Warten auf den Schlüsselbund wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is no such viewer</source>
        <translation>diesen Zuschauer gibt es nicht</translation>
    </message>
    <message>
        <source>a viewer needs a key</source>
        <translation>ein Zuschauer braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the key of another viewer</source>
        <translation>„%1“ ist der Schlüssel eines anderen Zuschauers</translation>
    </message>
    <message>
        <source>there is no such place for a viewer</source>
        <translation>diese Stelle für einen Zuschauer gibt es nicht</translation>
    </message>
    <message>
        <source>the last viewer can&apos;t be deleted</source>
        <translation>der letzte Zuschauer kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>make another one first</source>
        <translation>zuerst einen anderen erstellen</translation>
    </message>
    <message>
        <source>the data has no viewer with this key</source>
        <translation>die Daten haben keinen Zuschauer mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>this format was not there yet</source>
        <translation>dieses Format gab es da noch nicht</translation>
    </message>
    <message>
        <source>the data had other fields when that version was saved</source>
        <translation>die Daten hatten andere Felder, als diese Version gespeichert wurde</translation>
    </message>
    <message>
        <source>this template has no datasets</source>
        <translation>diese Vorlage hat keine Datenbestände</translation>
    </message>
    <message>
        <source>no viewer of the dataset &apos;%1&apos; fits the template&apos;s fields</source>
        <translation>kein Zuschauer des Datenbestands „%1“ passt zu den Feldern der Vorlage</translation>
    </message>
    <message>
        <source>these viewers can only be looked at</source>
        <translation>diese Zuschauer können nur angesehen werden</translation>
    </message>
    <message>
        <source>import them as a dataset to edit them</source>
        <translation>sie als Datenbestand importieren, um sie zu bearbeiten</translation>
    </message>
    <message>
        <source>viewers of the dataset &apos;%1&apos; don&apos;t fit the template&apos;s fields, and would be lost</source>
        <translation>Zuschauer des Datenbestands „%1“ passen nicht zu den Feldern der Vorlage und würden verloren gehen</translation>
    </message>
    <message>
        <source>alter the fields, or refresh the dataset</source>
        <translation>die Felder ändern oder den Datenbestand aktualisieren</translation>
    </message>
    <message>
        <source>rows of the lookup table &apos;%1&apos; can&apos;t be used</source>
        <translation>Zeilen der Nachschlagetabelle „%1“ sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>no key can be made for another viewer: %1</source>
        <translation>für einen weiteren Zuschauer lässt sich kein Schlüssel bilden: %1</translation>
    </message>
    <message>
        <source>look at the pattern and the allowed values of %1</source>
        <translation>Muster und erlaubte Werte von %1 prüfen</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>the template has no field that tells viewers apart</source>
        <translation>die Vorlage hat kein Feld, das Zuschauer unterscheidet</translation>
    </message>
    <message>
        <source>column %1 has no name; it is called &apos;%2&apos; here</source>
        <translation>Spalte %1 hat keinen Namen; sie heißt hier „%2“</translation>
    </message>
    <message>
        <source>column %1 has the same name as one before it, &apos;%2&apos;; it is called &apos;%3&apos; here</source>
        <translation>Spalte %1 hat denselben Namen wie eine davor, „%2“; sie heißt hier „%3“</translation>
    </message>
    <message>
        <source>and so have %1 more columns</source>
        <translation>dasselbe gilt für %1 weitere Spalten</translation>
    </message>
    <message>
        <source>that was the field&apos;s name before it was renamed</source>
        <translation>so hieß das Feld, bevor es umbenannt wurde</translation>
    </message>
    <message>
        <source>one of UTF-8, UTF-16, UTF-16LE, UTF-16BE and windows-1252</source>
        <translation>eine von UTF-8, UTF-16, UTF-16LE, UTF-16BE und windows-1252</translation>
    </message>
    <message>
        <source>it has zeros where UTF-16 has them</source>
        <translation>sie hat Nullen, wo UTF-16 sie hat</translation>
    </message>
    <message>
        <source>several columns have the same name, &apos;%1&apos;, and the field &apos;%2&apos; is read from it</source>
        <translation>mehrere Spalten haben denselben Namen, „%1“, und das Feld „%2“ wird daraus gelesen</translation>
    </message>
    <message>
        <source>rename or remove all but one of them</source>
        <translation>alle bis auf eine umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>there is no dataset &apos;%1&apos;</source>
        <translation>es gibt keinen Datenbestand „%1“</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; has been altered by somebody else since it was opened</source>
        <translation>der Datenbestand „%1“ wurde seit dem Öffnen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ihn erneut öffnen</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; was to be kept until %2 and no longer</source>
        <translation>der Datenbestand „%1“ sollte bis %2 und nicht länger aufbewahrt werden</translation>
    </message>
    <message>
        <source>; it has been destroyed</source>
        <translation>; er wurde vernichtet</translation>
    </message>
    <message>
        <source>; it is not opened, but could not be destroyed</source>
        <translation>; er wird nicht geöffnet, konnte aber nicht vernichtet werden</translation>
    </message>
    <message>
        <source>the dataset is damaged, so it is not known where its key lies</source>
        <translation>der Datenbestand ist beschädigt, daher ist nicht bekannt, wo sein Schlüssel liegt</translation>
    </message>
    <message>
        <source>remove the file, and what begins with %1 in the system&apos;s keyring</source>
        <translation>die Datei entfernen, und im Schlüsselbund des Systems alles, was mit %1 beginnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the dataset&apos;s time was over, so it has been destroyed</source>
        <translation>%1: die Frist des Datenbestands war abgelaufen, daher wurde er vernichtet</translation>
    </message>
    <message>
        <source>the receipt was signed with another key</source>
        <translation>der Beleg wurde mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>check it as the user who erased, on the machine where that was done</source>
        <translation>ihn als der Benutzer prüfen, der gelöscht hat, und auf dem Rechner, auf dem das geschah</translation>
    </message>
    <message>
        <source>is no erasing receipt</source>
        <translation>ist kein Löschbeleg</translation>
    </message>
    <message>
        <source>the key is overwritten, but its file can&apos;t be removed</source>
        <translation>der Schlüssel ist überschrieben, aber seine Datei kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>can&apos;t be overwritten: %1</source>
        <translation>kann nicht überschrieben werden: %1</translation>
    </message>
    <message>
        <source>the key of &apos;%1&apos; lay in its file, as in earlier versions: copies of that file can still be opened with the passphrase</source>
        <translation>der Schlüssel von „%1“ lag in dessen Datei, wie in früheren Versionen: Kopien dieser Datei lassen sich mit der Passphrase weiterhin öffnen</translation>
    </message>
    <message>
        <source>import its data again; a key is only ever on the machine where the data was imported</source>
        <translation>seine Daten erneut importieren; ein Schlüssel ist immer nur auf dem Rechner, auf dem die Daten importiert wurden</translation>
    </message>
    <message>
        <source>the dataset&apos;s key lies in the system&apos;s keyring, and there is none here to take it out of</source>
        <translation>der Schlüssel des Datenbestands liegt im Schlüsselbund des Systems, und hier gibt es keinen, dem er entnommen werden könnte</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed yet (%2); that is done when one is next sealed or destroyed here</source>
        <translation>der Schlüssel, den der Datenbestand „%1“ zuvor hatte, konnte noch nicht vernichtet werden (%2); das geschieht, wenn hier das nächste Mal einer versiegelt oder vernichtet wird</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed (%2); it is called %3</source>
        <translation>der Schlüssel, den der Datenbestand „%1“ zuvor hatte, konnte nicht vernichtet werden (%2); er heißt %3</translation>
    </message>
    <message>
        <source>the fields &apos;%1&apos; and &apos;%2&apos; have the same id, &apos;%3&apos;</source>
        <translation>die Felder „%1“ und „%2“ haben dieselbe Kennung, „%3“</translation>
    </message>
    <message>
        <source>give one of them another id; without one, its name counts</source>
        <translation>einem davon eine andere Kennung geben; ohne Kennung zählt der Name</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>der Audioserver antwortet nicht</translation>
    </message>
    <message>
        <source>restart the system&apos;s sound, and try again</source>
        <translation>das Audiosystem neu starten und es erneut versuchen</translation>
    </message>
    <message>
        <source>long sound can&apos;t be kept while it is used: </source>
        <translation>langer Ton kann während der Verwendung nicht vorgehalten werden: </translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>dort Platz schaffen</translation>
    </message>
    <message>
        <source>its sound is still being decoded</source>
        <translation>sein Ton wird noch dekodiert</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>dauert zu lange</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; of the dataset is gone, and what viewers have for it would be lost</source>
        <translation>das Feld „%1“ des Datenbestands ist entfallen, und was Zuschauer dafür haben, würde verloren gehen</translation>
    </message>
    <message>
        <source>undo that, or import the data again</source>
        <translation>das rückgängig machen oder die Daten erneut importieren</translation>
    </message>
    <message>
        <source>another program is writing the datasets</source>
        <translation>ein anderes Programm schreibt gerade die Datenbestände</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>danach noch einmal versuchen</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is of another type than in the dataset, and what viewers have for it would be rewritten</source>
        <translation>das Feld „%1“ hat einen anderen Typ als im Datenbestand, und die Werte der Zuschauer würden umgeschrieben</translation>
    </message>
</context>
<context>
    <name>reelwright::Actions</name>
    <message>
        <source>To the &amp;Start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>One Frame &amp;Back</source>
        <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergeben</translation>
    </message>
    <message>
        <source>One Frame &amp;Forward</source>
        <translation>Ein Bild &amp;vor</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>P&amp;revious Scene</source>
        <translation>Vor&amp;herige Szene</translation>
    </message>
    <message>
        <source>&amp;Next Scene</source>
        <translation>&amp;Nächste Szene</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tummschalten</translation>
    </message>
    <message>
        <source>&amp;Previous Viewer</source>
        <translation>&amp;Vorheriger Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Next Viewer</source>
        <translation>&amp;Nächster Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Random Viewer</source>
        <translation>&amp;Zufälliger Zuschauer</translation>
    </message>
    <message>
        <source>Play Back&amp;wards, Faster</source>
        <translation>&amp;Rückwärts, schneller</translation>
    </message>
    <message>
        <source>&amp;Halt</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Play F&amp;orwards, Faster</source>
        <translation>V&amp;orwärts, schneller</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Set &amp;In</source>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set &amp;Out</source>
        <translation>&amp;Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Go to I&amp;n</source>
        <translation>Zum I&amp;n-Punkt</translation>
    </message>
    <message>
        <source>Go to O&amp;ut</source>
        <translation>Zum O&amp;ut-Punkt</translation>
    </message>
    <message>
        <source>Clear In</source>
        <translation>In-Punkt löschen</translation>
    </message>
    <message>
        <source>Clear Out</source>
        <translation>Out-Punkt löschen</translation>
    </message>
    <message>
        <source>&amp;Clear In and Out</source>
        <translation>In- und Out-Punkt &amp;löschen</translation>
    </message>
</context>
<context>
    <name>reelwright::AnchorGesture</name>
    <message>
        <source>Move the Anchor of %1</source>
        <translation>Ankerpunkt von %1 verschieben</translation>
    </message>
</context>
<context>
    <name>reelwright::Arrange</name>
    <message>
        <source>no element on the canvas is selected</source>
        <translation>auf der Arbeitsfläche ist kein Element ausgewählt</translation>
    </message>
    <message>
        <source>select one that is there at this time</source>
        <translation>eines auswählen, das zu diesem Zeitpunkt da ist</translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation>mit Umschalt und Klick weitere auswählen</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln element(s) on the canvas are selected</source>
        <translation>
            <numerusform>weniger als %Ln Element auf der Leinwand ist ausgewählt</numerusform>
            <numerusform>weniger als %Ln Elemente auf der Leinwand sind ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::BadRowModel</name>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Grund der Aussortierung</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandPanel</name>
    <message>
        <source>Add &amp;Colour…</source>
        <translation>&amp;Farbe hinzufügen…</translation>
    </message>
    <message>
        <source>Add a colour to the palette</source>
        <translation>Der Palette eine Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Add Colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Give to Selection</source>
        <translation>Auf Auswahl &amp;anwenden</translation>
    </message>
    <message>
        <source>Give the colour to what is selected</source>
        <translation>Die Farbe auf die Auswahl anwenden</translation>
    </message>
    <message>
        <source>&amp;Alter Colour…</source>
        <translation>Farbe än&amp;dern…</translation>
    </message>
    <message>
        <source>Choose another colour under this name</source>
        <translation>Unter diesem Namen eine andere Farbe wählen</translation>
    </message>
    <message>
        <source>Add &amp;Style from Text</source>
        <translation>&amp;Stil aus Text hinzufügen</translation>
    </message>
    <message>
        <source>Make a style of the selected text&apos;s typeface, size and colour</source>
        <translation>Aus Schriftart, Größe und Farbe des ausgewählten Texts einen Stil erstellen</translation>
    </message>
    <message>
        <source>Set Selected &amp;Texts</source>
        <translation>Ausgewählte Te&amp;xte formatieren</translation>
    </message>
    <message>
        <source>Give the selected texts typeface, size and colour</source>
        <translation>Schriftart, Größe und Farbe auf die ausgewählten Texte anwenden</translation>
    </message>
    <message>
        <source>Add &amp;Logo</source>
        <translation>&amp;Logo hinzufügen</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s images</source>
        <translation>Ein Bild der Vorlage auswählen</translation>
    </message>
    <message>
        <source>&amp;Insert into the Scene</source>
        <translation>In die Szene &amp;einfügen</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>In der angezeigten Szene ab dem Abspielkopf zeigen</translation>
    </message>
    <message>
        <source>Add T&amp;ypeface…</source>
        <translation>S&amp;chriftart hinzufügen…</translation>
    </message>
    <message>
        <source>Choose font files; each character is taken from the first that has it</source>
        <translation>Fontdateien auswählen; jedes Zeichen stammt aus der ersten, die es enthält</translation>
    </message>
    <message>
        <source>Add Typeface</source>
        <translation>Schriftart hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Font to Typeface…</source>
        <translation>Font &amp;zur Schriftart hinzufügen…</translation>
    </message>
    <message>
        <source>Choose fonts for the characters that the typeface has not</source>
        <translation>Fonts für die Zeichen auswählen, die der Schriftart fehlen</translation>
    </message>
    <message>
        <source>Add Font to Typeface</source>
        <translation>Font zur Schriftart hinzufügen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The colours of the house belong here.</source>
        <translation>Hier stehen die Farben der Marke.</translation>
    </message>
    <message>
        <source>Type styles</source>
        <translation>Textstile</translation>
    </message>
    <message>
        <source>Styles that texts are set in belong here. Select a text to begin.</source>
        <translation>Hier stehen die Stile für Texte. Zuerst einen Text auswählen.</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriftarten</translation>
    </message>
    <message>
        <source>The fonts that texts are set in belong here.</source>
        <translation>Hier stehen die Schriften, in denen Texte gesetzt werden.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Alter Colour %1</source>
        <translation>Farbe %1 ändern</translation>
    </message>
    <message>
        <source>Set Colour %1</source>
        <translation>Farbe %1 anwenden</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Add Style</source>
        <translation>Stil hinzufügen</translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation>Stil %1 anwenden</translation>
    </message>
    <message>
        <source>Add Logo</source>
        <translation>Logo hinzufügen</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.ttc);;All files (*)</source>
        <translation>Fonts (*.ttf *.otf *.ttc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading fonts…</source>
        <translation>Fonts werden gelesen…</translation>
    </message>
    <message>
        <source>Add Font to %1</source>
        <translation>Font zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Replace F&amp;onts of Typeface…</source>
        <translation>Schriften der Schriftart e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Set all that is set in the typeface in other fonts</source>
        <translation>Alles, was in der Schriftart gesetzt ist, in anderen Schriften setzen</translation>
    </message>
    <message>
        <source>Replace Fonts of Typeface</source>
        <translation>Schriften der Schriftart ersetzen</translation>
    </message>
    <message>
        <source>Drop the template&apos;s images here, and they are its logos.</source>
        <translation>Hierher gezogene Bilder der Vorlage werden zu ihren Logos.</translation>
    </message>
    <message>
        <source>Add Logos</source>
        <translation>Logos hinzufügen</translation>
    </message>
    <message>
        <source>Replace Fonts of %1</source>
        <translation>Schriften von %1 ersetzen</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>Click to give it to what is selected</source>
        <translation>Klicken, um sie auf die Auswahl anzuwenden</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · %2 px</translation>
    </message>
    <message>
        <source>Click to set the selected texts in it</source>
        <translation>Klicken, um ihn auf die ausgewählten Texte anzuwenden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln font(s)</source>
        <translation>
            <numerusform>%Ln Schrift</numerusform>
            <numerusform>%Ln Schriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::BrandSection</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Einen anderen Namen eingeben</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>In der Liste nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>In der Liste nach unten verschieben</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Take it out of the brand kit</source>
        <translation>Aus dem Markenpaket entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>reelwright::CandidateRow</name>
    <message>
        <source>Ask before the one above</source>
        <translation>Vor der Szene darüber prüfen</translation>
    </message>
    <message>
        <source>Ask after the one below</source>
        <translation>Nach der Szene darunter prüfen</translation>
    </message>
    <message>
        <source>Take out of the slot</source>
        <translation>Aus dem Slot entfernen</translation>
    </message>
    <message>
        <source>Take %1 out of Slot %2</source>
        <translation>%1 aus Slot %2 entfernen</translation>
    </message>
    <message>
        <source>Rule, such as plan = &apos;gold&apos;; always without one</source>
        <translation>Regel, z. B. plan = &apos;gold&apos;; ohne Regel immer</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Change Rule for %1</source>
        <translation>Regel für %1 ändern</translation>
    </message>
    <message>
        <source>Move %1 in Slot %2</source>
        <translation>%1 in Slot %2 verschieben</translation>
    </message>
    <message>
        <source>Put Before It</source>
        <translation>Davor stellen</translation>
    </message>
    <message>
        <source>Never shown: %1 takes every viewer</source>
        <translation>Wird nie gezeigt: %1 nimmt alle Zuschauer</translation>
    </message>
    <message>
        <source>Ask for it before %1</source>
        <translation>Vor %1 prüfen</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasActions</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>Draw it on the canvas, click where it goes, or press Enter for the middle</source>
        <translation>Auf der Arbeitsfläche aufziehen, an die Stelle klicken oder mit der Eingabetaste in die Mitte setzen</translation>
    </message>
    <message>
        <source>&amp;Fit the Canvas</source>
        <translation>Arbeitsfläche ein&amp;passen</translation>
    </message>
    <message>
        <source>Canvas at &amp;100 %</source>
        <translation>Arbeitsfläche auf &amp;100 %</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;In</source>
        <translation>Arbeitsfläche ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;Out</source>
        <translation>Arbeitsfläche ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation>&amp;Lineale</translation>
    </message>
    <message>
        <source>Safe &amp;Areas</source>
        <translation>&amp;Sichere Bereiche</translation>
    </message>
    <message>
        <source>S&amp;nap on the Canvas</source>
        <translation>Auf der Arbeitsfläche ei&amp;nrasten</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>&amp;Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Vertikal vert&amp;eilen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasTextEdit</name>
    <message>
        <source>Text on the canvas</source>
        <translation>Text auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasView</name>
    <message>
        <source>This viewer does not get this scene</source>
        <translation>Dieser Zuschauer erhält diese Szene nicht</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
The same for every viewer</source>
        <translation>%1
Für alle Zuschauer gleich</translation>
    </message>
    <message>
        <source>%1
From the viewer&apos;s data: %2</source>
        <translation>%1
Aus den Daten des Zuschauers: %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>reelwright::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>reelwright::Choices</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>center</source>
        <translation>mittig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>ganz zeigen</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>füllen, beschneiden</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>verzerren</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Ausschnitt</translation>
    </message>
</context>
<context>
    <name>reelwright::ClipPaste</name>
    <message>
        <source>Copying files…</source>
        <translation>Dateien werden kopiert…</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorPopover</name>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>Farbe als #RRGGBB oder #RRGGBBAA</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>Die Marke hat noch keine Farben</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take a colour off the picture or anywhere on the screen</source>
        <translation>Farbe aus dem Bild oder von überall auf dem Bildschirm aufnehmen</translation>
    </message>
    <message>
        <source>Take a colour off the picture or the studio&apos;s windows</source>
        <translation>Farbe aus dem Bild oder den Fenstern des Studios aufnehmen</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorSquare</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>Sättigung und Helligkeit</translation>
    </message>
    <message>
        <source>Saturation %1 %, brightness %2 %</source>
        <translation>Sättigung %1 %, Helligkeit %2 %</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorStrip</name>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnForm</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Feldname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>No column is chosen</source>
        <translation>Keine Spalte ist ausgewählt</translation>
    </message>
    <message>
        <source>Chosen because the names are alike: %1 of 100</source>
        <translation>Gewählt, weil die Namen ähnlich sind: %1 von 100</translation>
    </message>
    <message>
        <source>Nothing: it is not read</source>
        <translation>Nichts: wird nicht gelesen</translation>
    </message>
    <message>
        <source>A new field</source>
        <translation>Ein neues Feld</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnsModel</name>
    <message>
        <source>Mostly %1</source>
        <translation>Meist %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, Schlüssel</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>reelwright::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>reelwright::CommandWords</name>
    <message>
        <source>package reelpack template.json load</source>
        <translation>Paket reelpack template.json laden öffnen</translation>
    </message>
    <message>
        <source>template.json folder text write</source>
        <translation>template.json Ordner Text schreiben</translation>
    </message>
    <message>
        <source>save as backup</source>
        <translation>speichern unter Sicherung Backup</translation>
    </message>
    <message>
        <source>viewers csv table spreadsheet records import</source>
        <translation>Zuschauer csv Tabelle Tabellenkalkulation Datensätze importieren</translation>
    </message>
    <message>
        <source>snapshot checkpoint name version</source>
        <translation>Schnappschuss Sicherungspunkt Name Version</translation>
    </message>
    <message>
        <source>versions states undo</source>
        <translation>Versionen Stände rückgängig</translation>
    </message>
    <message>
        <source>preferences options language shortcuts</source>
        <translation>Einstellungen Optionen Sprache Tastenkürzel</translation>
    </message>
    <message>
        <source>palette actions search</source>
        <translation>Palette Aktionen suchen</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>Design Erscheinungsbild Nacht</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>Design Erscheinungsbild Tag</translation>
    </message>
    <message>
        <source>add photo picture image video clip sound</source>
        <translation>hinzufügen Foto Bild Grafik Video Clip Ton</translation>
    </message>
    <message>
        <source>swap exchange clip photo footage</source>
        <translation>tauschen austauschen Clip Foto Filmmaterial</translation>
    </message>
    <message>
        <source>relink offline locate lost</source>
        <translation>neu verknüpfen offline finden verloren</translation>
    </message>
    <message>
        <source>consolidate gather copy files</source>
        <translation>zusammenführen sammeln kopieren Dateien</translation>
    </message>
    <message>
        <source>variable placeholder merge column</source>
        <translation>Variable Platzhalter Serienbrief Spalte</translation>
    </message>
    <message>
        <source>palette swatch</source>
        <translation>Palette Farbfeld</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift Font</translation>
    </message>
    <message>
        <source>title caption type</source>
        <translation>Titel Untertitel Schrift</translation>
    </message>
    <message>
        <source>shape box square solid</source>
        <translation>Form Kasten Quadrat Fläche</translation>
    </message>
    <message>
        <source>shape circle oval</source>
        <translation>Form Kreis Oval</translation>
    </message>
    <message>
        <source>align middle horizontal</source>
        <translation>ausrichten Mitte horizontal</translation>
    </message>
    <message>
        <source>align centre vertical</source>
        <translation>ausrichten zentrieren vertikal</translation>
    </message>
    <message>
        <source>composition add</source>
        <translation>Komposition hinzufügen</translation>
    </message>
    <message>
        <source>storyboard step add</source>
        <translation>Storyboard Schritt hinzufügen</translation>
    </message>
    <message>
        <source>condition audience segment default</source>
        <translation>Bedingung Zielgruppe Segment Standard</translation>
    </message>
    <message>
        <source>cut razor blade divide</source>
        <translation>schneiden Rasierklinge Klinge zerteilen</translation>
    </message>
    <message>
        <source>dissolve opacity transition</source>
        <translation>auflösen Deckkraft Übergang Blende</translation>
    </message>
    <message>
        <source>precompose compound pre-comp</source>
        <translation>Unterkomposition zusammenfassen Pre-Comp</translation>
    </message>
    <message>
        <source>order layer up front raise</source>
        <translation>Reihenfolge Ebene hoch vorn anheben</translation>
    </message>
    <message>
        <source>order layer down behind lower</source>
        <translation>Reihenfolge Ebene runter hinten absenken</translation>
    </message>
    <message>
        <source>silence sound off</source>
        <translation>Stille Ton aus</translation>
    </message>
    <message>
        <source>search person record</source>
        <translation>suchen Person Datensatz</translation>
    </message>
    <message>
        <source>documentation manual</source>
        <translation>Dokumentation Handbuch</translation>
    </message>
    <message>
        <source>viewers csv xlsx excel sqlite json database postgresql http load dataset</source>
        <translation>Zuschauer csv xlsx excel sqlite json Datenbank postgresql http laden Datenbestand</translation>
    </message>
    <message>
        <source>update reload sync dataset source</source>
        <translation>auffrischen neu laden abgleichen Datenbestand Quelle</translation>
    </message>
    <message>
        <source>forget gdpr privacy remove person receipt</source>
        <translation>vergessen dsgvo Datenschutz entfernen löschen Person Beleg</translation>
    </message>
    <message>
        <source>remove destroy key dataset</source>
        <translation>entfernen vernichten Schlüssel Datenbestand</translation>
    </message>
    <message>
        <source>retention expiry last day</source>
        <translation>Aufbewahrung Ablauf Frist letzter Tag</translation>
    </message>
    <message>
        <source>a b ab versus</source>
        <translation>a b ab gegen Vergleich</translation>
    </message>
    <message>
        <source>split screen before after slider</source>
        <translation>geteilter Bildschirm vorher nachher Schieber</translation>
    </message>
    <message>
        <source>subtract diff changed pixels</source>
        <translation>subtrahieren Unterschied geänderte Pixel</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>See A and B beside each other</source>
        <translation>A und B nebeneinander sehen</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>See A left of a line that can be moved, and B right of it</source>
        <translation>A links einer verschiebbaren Linie sehen und B rechts davon</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>See where A and B differ, and by how much</source>
        <translation>Sehen, wo und wie stark A und B sich unterscheiden</translation>
    </message>
    <message>
        <source>Compare with the &amp;Next Viewer</source>
        <translation>Mit dem &amp;nächsten Zuschauer vergleichen</translation>
    </message>
    <message>
        <source>Compare the viewer on the canvas with the next one</source>
        <translation>Den Zuschauer auf der Arbeitsfläche mit dem nächsten vergleichen</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Make A of B, and B of A</source>
        <translation>A zu B machen und B zu A</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>How much the difference is amplified</source>
        <translation>Wie stark die Differenz verstärkt wird</translation>
    </message>
</context>
<context>
    <name>reelwright::CompareView</name>
    <message>
        <source>The pictures of A and B</source>
        <translation>Die Bilder von A und B</translation>
    </message>
    <message>
        <source>Two viewers, versions or formats are compared here. Open a template with viewers to begin.</source>
        <translation>Hier werden zwei Zuschauer, Versionen oder Formate verglichen. Zum Anfangen eine Vorlage mit Zuschauern öffnen.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>look at them side by side, or choose another format</source>
        <translation>sie nebeneinander ansehen oder ein anderes Format wählen</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
</context>
<context>
    <name>reelwright::CompareWords</name>
    <message>
        <source>A</source>
        <comment>side</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>side</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Identical at this moment, bit by bit</source>
        <translation>In diesem Moment identisch, Bit für Bit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ at this moment, by up to %1 of 255</source>
        <translation>
            <numerusform>%Ln Pixel unterscheidet sich in diesem Moment, um bis zu %1 von 255</numerusform>
            <numerusform>%Ln Pixel unterscheiden sich in diesem Moment, um bis zu %1 von 255</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels differ at this moment, by up to %2 of 255</source>
        <translation>%1 % der Pixel unterscheiden sich in diesem Moment, um bis zu %2 von 255</translation>
    </message>
    <message>
        <source>Formats of different shapes can&apos;t be subtracted: %1 and %2</source>
        <translation>Formate verschiedener Form können nicht subtrahiert werden: %1 und %2</translation>
    </message>
    <message>
        <source>Both show “%1”</source>
        <translation>Beide zeigen „%1“</translation>
    </message>
    <message>
        <source>At this time A shows “%1”, B shows “%2”</source>
        <translation>Zu dieser Zeit zeigt A „%1“, B zeigt „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonList</name>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>What differs between %1 and now</source>
        <translation>Unterschiede zwischen %1 und jetzt</translation>
    </message>
    <message>
        <source>What differs since %1</source>
        <translation>Unterschiede seit %1</translation>
    </message>
    <message>
        <source>Nothing differs: it is as it was then.</source>
        <translation>Keine Unterschiede: alles ist wie damals.</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>reelwright::Completing</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>gefunden über %1</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
</context>
<context>
    <name>reelwright::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The fields that scenes and rules read of a viewer belong here</source>
        <translation>Hier stehen die Felder, die Szenen und Regeln von einem Zuschauer lesen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;New Field</source>
        <translation>&amp;Neues Feld</translation>
    </message>
    <message>
        <source>Make a field, and type its name</source>
        <translation>Ein Feld erstellen und seinen Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Take Fields from Data File…</source>
        <translation>Felder aus &amp;Datendatei übernehmen…</translation>
    </message>
    <message>
        <source>Make a field of each column of a file, and open it</source>
        <translation>Aus jeder Spalte einer Datei ein Feld erstellen und die Datei öffnen</translation>
    </message>
    <message>
        <source>Make Fields of the &amp;Columns</source>
        <translation>Felder aus den &amp;Spalten erstellen</translation>
    </message>
    <message>
        <source>Make a field of each column of the open data that is none yet</source>
        <translation>Aus jeder Spalte der geöffneten Daten, die noch kein Feld ist, eines erstellen</translation>
    </message>
    <message>
        <source>&amp;Rename Field</source>
        <translation>Feld &amp;umbenennen</translation>
    </message>
    <message>
        <source>Type another name; all that reads it goes along</source>
        <translation>Einen anderen Namen eingeben; alles, was das Feld liest, wird angepasst</translation>
    </message>
    <message>
        <source>Move Field &amp;Up</source>
        <translation>Feld nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>In der Liste nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Field Do&amp;wn</source>
        <translation>Feld nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>In der Liste nach unten verschieben</translation>
    </message>
    <message>
        <source>Tells Viewers &amp;Apart</source>
        <translation>Unterscheidet &amp;Zuschauer</translation>
    </message>
    <message>
        <source>Each viewer has another value of it, and is known by that</source>
        <translation>Jeder Zuschauer hat hier einen anderen Wert und wird daran erkannt</translation>
    </message>
    <message>
        <source>Says the &amp;Language</source>
        <translation>Bestimmt die S&amp;prache</translation>
    </message>
    <message>
        <source>A viewer&apos;s numbers, dates and letters follow it</source>
        <translation>Zahlen, Datumsangaben und Buchstaben des Zuschauers richten sich danach</translation>
    </message>
    <message>
        <source>D&amp;elete Field</source>
        <translation>Feld &amp;löschen</translation>
    </message>
    <message>
        <source>Delete it if nothing reads it</source>
        <translation>Löschen, wenn nichts das Feld liest</translation>
    </message>
    <message>
        <source>Open your viewers&apos; data, and its columns become fields here.</source>
        <translation>Die Daten der Zuschauer öffnen; die Spalten werden hier zu Feldern.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>New Field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Delete Field %1</source>
        <translation>Feld %1 löschen</translation>
    </message>
    <message>
        <source>Move Field %1</source>
        <translation>Feld %1 verschieben</translation>
    </message>
    <message>
        <source>Tell Viewers Apart by %1</source>
        <translation>Zuschauer anhand von %1 unterscheiden</translation>
    </message>
    <message>
        <source>Take the Language from %1</source>
        <translation>Sprache aus %1 übernehmen</translation>
    </message>
    <message>
        <source>Take No Language from Data</source>
        <translation>Keine Sprache aus Daten übernehmen</translation>
    </message>
    <message>
        <source>Take Fields from Data File</source>
        <translation>Felder aus Datendatei übernehmen</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Zuschauer (*.csv *.tsv *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading columns…</source>
        <translation>Spalten werden gelesen…</translation>
    </message>
    <message>
        <source>Take Fields from %1</source>
        <translation>Felder aus %1 übernehmen</translation>
    </message>
    <message>
        <source>Their names can&apos;t be made a field&apos;s: %1</source>
        <translation>Ihre Namen sind als Feldnamen nicht möglich: %1</translation>
    </message>
    <message>
        <source>Every column of the file is a field already</source>
        <translation>Jede Spalte der Datei ist bereits ein Feld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>Lookup Tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>New &amp;Inferred Field</source>
        <translation>Neues &amp;abgeleitetes Feld</translation>
    </message>
    <message>
        <source>Make a named expression over other fields, to be used like one</source>
        <translation>Einen benannten Ausdruck über andere Felder erstellen, der wie ein Feld verwendet wird</translation>
    </message>
    <message>
        <source>New Inferred Field</source>
        <translation>Neues abgeleitetes Feld</translation>
    </message>
</context>
<context>
    <name>reelwright::DatasetActions</name>
    <message>
        <source>%1 (lookup table %2)</source>
        <translation>%1 (Nachschlagetabelle %2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>Daten&amp;bestände</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Take viewers or a lookup table into the document, sealed beside it</source>
        <translation>Zuschauer oder eine Nachschlagetabelle in das Dokument aufnehmen, daneben versiegelt</translation>
    </message>
    <message>
        <source>&amp;Refresh Data…</source>
        <translation>Daten ak&amp;tualisieren…</translation>
    </message>
    <message>
        <source>Read the dataset&apos;s source again, and see what is different</source>
        <translation>Die Quelle des Datenbestands erneut lesen und die Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep Until…</source>
        <translation>Aufbe&amp;wahren bis…</translation>
    </message>
    <message>
        <source>After that day the dataset is destroyed</source>
        <translation>Nach diesem Tag wird der Datenbestand vernichtet</translation>
    </message>
    <message>
        <source>&amp;Erase a Viewer…</source>
        <translation>Zuschauer &amp;endgültig löschen…</translation>
    </message>
    <message>
        <source>Take a viewer out of all datasets, with a receipt</source>
        <translation>Einen Zuschauer aus allen Datenbeständen entfernen, mit Beleg</translation>
    </message>
    <message>
        <source>&amp;Delete Dataset…</source>
        <translation>Datenbestand &amp;löschen…</translation>
    </message>
    <message>
        <source>Destroy its key, and with it the data</source>
        <translation>Seinen Schlüssel vernichten und mit ihm die Daten</translation>
    </message>
    <message>
        <source>&amp;Open the Closed Dataset</source>
        <translation>&amp;Verschlossenen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Ask for its passphrase, or the keyring, again</source>
        <translation>Seine Passphrase oder den Schlüsselbund erneut abfragen</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Noch keiner vorhanden</translation>
    </message>
    <message>
        <source>Delete the dataset?</source>
        <translation>Den Datenbestand löschen?</translation>
    </message>
    <message>
        <source>The key of “%1” is destroyed, and with it the data, also in copies of its file. This can&apos;t be undone.</source>
        <translation>Der Schlüssel von „%1“ wird vernichtet und mit ihm die Daten, auch in Kopien der Datei. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 is deleted, and its key destroyed</source>
        <translation>%1 ist gelöscht und der Schlüssel vernichtet</translation>
    </message>
    <message>
        <source>Keep Until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>After its last day “%1” is destroyed when the document is opened.</source>
        <translation>Nach dem letzten Tag wird „%1“ beim Öffnen des Dokuments vernichtet.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Hat einen letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>%1 wird versiegelt…</translation>
    </message>
</context>
<context>
    <name>reelwright::DeviceBox</name>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Where sound is heard from the next time that it plays</source>
        <translation>Wo der Ton ab der nächsten Wiedergabe zu hören ist</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>reelwright::DockTitle</name>
    <message>
        <source>Put %1 back into the window</source>
        <translation>%1 zurück ins Fenster setzen</translation>
    </message>
    <message>
        <source>Give %1 a window of its own</source>
        <translation>%1 in ein eigenes Fenster setzen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1: drag to move it, double click to give it a window of its own</source>
        <translation>%1: Ziehen verschiebt, Doppelklick setzt in ein eigenes Fenster</translation>
    </message>
</context>
<context>
    <name>reelwright::EasingPopover</name>
    <message>
        <source>The curve&apos;s four numbers</source>
        <translation>Die vier Zahlen der Kurve</translation>
    </message>
    <message>
        <source>x1, y1, x2, y2</source>
        <translation>x1, y1, x2, y2</translation>
    </message>
</context>
<context>
    <name>reelwright::EasingWords</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Abbremsen</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Beschleunigen und abbremsen</translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation>Eigene Kurve</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>a curve has four numbers, x and y of both handles</source>
        <translation>eine Kurve hat vier Zahlen, x und y beider Griffe</translation>
    </message>
    <message>
        <source>such as 0.42, 0, 0.58, 1</source>
        <translation>zum Beispiel 0.42, 0, 0.58, 1</translation>
    </message>
    <message>
        <source>the first and the third number are from 0 to 1</source>
        <translation>die erste und die dritte Zahl liegen zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the second and the fourth number are from -100 to 100</source>
        <translation>die zweite und die vierte Zahl liegen zwischen -100 und 100</translation>
    </message>
</context>
<context>
    <name>reelwright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementActions</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>&amp;Ripple Delete</source>
        <translation>Löschen und Lücke &amp;schließen</translation>
    </message>
    <message>
        <source>Ripple Delete %1</source>
        <translation>%1 löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>&amp;Split at Playhead</source>
        <translation>Am Abspielkopf &amp;teilen</translation>
    </message>
    <message>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation>A&amp;nfang bis zum Abspielkopf trimmen</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1 trimmen</translation>
    </message>
    <message>
        <source>Trim End to Play&amp;head</source>
        <translation>Ende bis zum Abspielko&amp;pf trimmen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppierung au&amp;fheben</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppierung aufheben: %1</translation>
    </message>
    <message>
        <source>&amp;Nest…</source>
        <translation>&amp;Verschachteln…</translation>
    </message>
    <message>
        <source>Bring &amp;Forward</source>
        <translation>Nach v&amp;orn stellen</translation>
    </message>
    <message>
        <source>Bring %1 Forward</source>
        <translation>%1 nach vorn stellen</translation>
    </message>
    <message>
        <source>Send &amp;Back</source>
        <translation>Nach &amp;hinten stellen</translation>
    </message>
    <message>
        <source>Send %1 Back</source>
        <translation>%1 nach hinten stellen</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Verschachteln</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Name der neuen Szene</translation>
    </message>
    <message>
        <source>Nest %1</source>
        <translation>%1 verschachteln</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>Fade &amp;In</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>Fade %1 In</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Let it come up from nothing where it begins, in half a second</source>
        <translation>Am Anfang in einer halben Sekunde aus dem Nichts erscheinen lassen</translation>
    </message>
    <message>
        <source>Fade &amp;Out</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Fade %1 Out</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Let it go to nothing where it ends, in half a second</source>
        <translation>Am Ende in einer halben Sekunde verschwinden lassen</translation>
    </message>
    <message>
        <source>&amp;Open Nested Scene</source>
        <translation>Verschachtelte Szene &amp;öffnen</translation>
    </message>
    <message>
        <source>Leave Nested S&amp;cene</source>
        <translation>Verschachtelte S&amp;zene verlassen</translation>
    </message>
    <message>
        <source>Replace &amp;Medium…</source>
        <translation>&amp;Medium ersetzen…</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementGesture</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>diese Vorlage kann nur angesehen werden</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>sie als Dokument speichern, um sie zu bearbeiten</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementSets</name>
    <message>
        <source>%1 Elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementValues</name>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>Rename Element</source>
        <translation>Element umbenennen</translation>
    </message>
    <message>
        <source>Set Start</source>
        <translation>Anfang setzen</translation>
    </message>
    <message>
        <source>Set Duration</source>
        <translation>Dauer setzen</translation>
    </message>
</context>
<context>
    <name>reelwright::EraseDialog</name>
    <message>
        <source>Save Receipt…</source>
        <translation>Beleg speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase a Viewer</source>
        <translation>Zuschauer endgültig löschen</translation>
    </message>
    <message>
        <source>The viewer is taken out of every dataset of this document, for good. Files that the data came from are not touched.</source>
        <translation>Der Zuschauer wird endgültig aus jedem Datenbestand dieses Dokuments entfernt. Dateien, aus denen die Daten stammen, bleiben unverändert.</translation>
    </message>
    <message>
        <source>Key of the viewer</source>
        <translation>Schlüssel des Zuschauers</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Erasing a viewer…</source>
        <translation>Ein Zuschauer wird endgültig gelöscht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Could not be opened, so nothing went from them: %1</source>
        <translation>Nicht zu öffnen, daher wurde daraus nichts gelöscht: %1</translation>
    </message>
    <message>
        <source>No dataset has a viewer of that key</source>
        <translation>Kein Datenbestand hat einen Zuschauer mit diesem Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) erased</source>
        <translation>
            <numerusform>%Ln Zeile endgültig gelöscht</numerusform>
            <numerusform>%Ln Zeilen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>reelwright::ExpressionLine</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldBinding</name>
    <message>
        <source>it takes a field of numbers</source>
        <translation>möglich ist ein Feld mit Zahlen</translation>
    </message>
    <message>
        <source>it takes a field of colours</source>
        <translation>möglich ist ein Feld mit Farben</translation>
    </message>
    <message>
        <source>it takes a field of images, or of texts that name media</source>
        <translation>möglich ist ein Feld mit Bildern oder mit Texten, die Medien benennen</translation>
    </message>
    <message>
        <source>it takes a field of texts</source>
        <translation>möglich ist ein Feld mit Texten</translation>
    </message>
    <message>
        <source>the template has no field “%1”</source>
        <translation>die Vorlage hat kein Feld „%1“</translation>
    </message>
    <message>
        <source>%1 can&apos;t come from the field “%2”</source>
        <translation>%1 kann nicht aus dem Feld „%2“ kommen</translation>
    </message>
    <message>
        <source>a nested scene shows no field</source>
        <translation>eine verschachtelte Szene zeigt kein Feld</translation>
    </message>
    <message>
        <source>drop it on a property in the inspector</source>
        <translation>es im Inspektor auf einer Eigenschaft ablegen</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>An %1 binden</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldDelegate</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Feldname</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldForm</name>
    <message>
        <source>A viewer without it is set aside</source>
        <translation>Zuschauer ohne dieses Feld werden aussortiert</translation>
    </message>
    <message>
        <source>Set Required</source>
        <translation>Pflichtfeld festlegen</translation>
    </message>
    <message>
        <source>Set Maximum Length</source>
        <translation>Maximale Länge festlegen</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Beliebige Länge</translation>
    </message>
    <message>
        <source>Any value, or one a line</source>
        <translation>Beliebiger Wert, oder einer pro Zeile</translation>
    </message>
    <message>
        <source>For a template without data</source>
        <translation>Für eine Vorlage ohne Daten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>Maximale Länge</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Höchstlänge</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Set Type</source>
        <translation>Typ festlegen</translation>
    </message>
    <message>
        <source>Set Allowed Values</source>
        <translation>Erlaubte Werte festlegen</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Set Example</source>
        <translation>Beispiel festlegen</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drei Buchstaben, z. B. EUR</translation>
    </message>
    <message>
        <source>Any value, or a regular expression</source>
        <translation>Beliebiger Wert, oder ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Tells nothing about a person</source>
        <translation>Sagt nichts über eine Person</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Sensitive: health, belief, origin and the like</source>
        <translation>Sensibel: Gesundheit, Glaube, Herkunft und dergleichen</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Wofür es verwendet wird</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Fields of each item</source>
        <translation>Felder jedes Eintrags</translation>
    </message>
    <message>
        <source>Personal Data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>What it tells about a person</source>
        <translation>Was es über eine Person sagt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>The field that tells whether the viewer agrees</source>
        <translation>Das Feld, das angibt, ob der Zuschauer einwilligt</translation>
    </message>
    <message>
        <source>Set Currency</source>
        <translation>Währung festlegen</translation>
    </message>
    <message>
        <source>Set Pattern</source>
        <translation>Muster festlegen</translation>
    </message>
    <message>
        <source>Set Purpose</source>
        <translation>Zweck festlegen</translation>
    </message>
    <message>
        <source>Set Personal Data</source>
        <translation>Personenbezogene Daten festlegen</translation>
    </message>
    <message>
        <source>Set Consent</source>
        <translation>Einwilligung festlegen</translation>
    </message>
    <message>
        <source>Set Fields of Items</source>
        <translation>Felder der Einträge festlegen</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Niemand wird gefragt</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldModel</name>
    <message>
        <source>No value for this viewer</source>
        <translation>Kein Wert für diesen Zuschauer</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>tells viewers apart</source>
        <translation>unterscheidet Zuschauer</translation>
    </message>
    <message>
        <source>says the language</source>
        <translation>bestimmt die Sprache</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Rename Field %1</source>
        <translation>Feld %1 umbenennen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>Abgeleitet: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::FileActions</name>
    <message>
        <source>Documents (*.reel)</source>
        <translation>Dokumente (*.reel)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Data…</source>
        <translation>D&amp;aten öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save as Doc&amp;ument…</source>
        <translation>Als &amp;Dokument speichern…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Template…</source>
        <translation>Vorlage &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Rescue a Document…</source>
        <translation>Dokument re&amp;tten…</translation>
    </message>
    <message>
        <source>Make a new document of what can be read in a damaged one</source>
        <translation>Aus dem, was in einem beschädigten Dokument lesbar ist, ein neues erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>New Document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Documents and templates (*.reel *.reelpack template.json);;All files (*)</source>
        <translation>Dokumente und Vorlagen (*.reel *.reelpack template.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Viewers&apos; Data</source>
        <translation>Zuschauerdaten öffnen</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Zuschauer (*.csv *.tsv *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Import a Template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Templates (template.json *.reelpack);;All files (*)</source>
        <translation>Vorlagen (template.json *.reelpack);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as Document</source>
        <translation>Als Dokument speichern</translation>
    </message>
    <message>
        <source>Export Template to a New Folder</source>
        <translation>Vorlage in neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Rescue a Damaged Document</source>
        <translation>Beschädigtes Dokument retten</translation>
    </message>
    <message>
        <source>Save What Is Rescued</source>
        <translation>Gerettetes speichern</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>%1  %2, %3 fps</source>
        <translation>%1  %2, %3 B/s</translation>
    </message>
</context>
<context>
    <name>reelwright::FileJobs</name>
    <message>
        <source>another file has the name of one of the document&apos;s</source>
        <translation>eine andere Datei trägt den Namen einer Datei des Dokuments</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>%1 wird kopiert…</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Eine Kopie wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>Rescuing %1…</source>
        <translation>%1 wird gerettet…</translation>
    </message>
    <message>
        <source>Rescued into %1. Lost: %2</source>
        <translation>In %1 gerettet. Verloren: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::FormatMenu</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Remove Format “%1”</source>
        <translation>Format „%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (Basis)</translation>
    </message>
    <message>
        <source>What differs in the others is kept beside it</source>
        <translation>Was in den anderen abweicht, wird daneben festgehalten</translation>
    </message>
    <message>
        <source>Add Format</source>
        <translation>Format hinzufügen</translation>
    </message>
    <message>
        <source>Add Format %1</source>
        <translation>Format %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>Format %1 entfernen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 fps</source>
        <translation>%1 · %2 · %3 B/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reelwright::FullScreenView</name>
    <message>
        <source>Full Screen Preview</source>
        <translation>Vorschau im Vollbild</translation>
    </message>
    <message>
        <source>The video, alone</source>
        <translation>Das Video allein</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryLimit</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>History &amp;Limit</source>
        <translation>Verlaufs&amp;grenze</translation>
    </message>
    <message>
        <source>How large the history may become before its oldest states are forgotten. Nothing since the oldest version ever is.</source>
        <translation>Wie groß der Verlauf werden darf, bevor seine ältesten Stände vergessen werden. Ab der ältesten Version wird nie etwas vergessen.</translation>
    </message>
    <message>
        <source>Forget the oldest states?</source>
        <translation>Die ältesten Stände vergessen?</translation>
    </message>
    <message>
        <source>The history takes %1. What it takes beyond %2 is forgotten for good, the oldest states first, but none since the oldest version.</source>
        <translation>Der Verlauf belegt %1. Was über %2 hinausgeht, wird endgültig vergessen, die ältesten Stände zuerst, aber keiner ab der ältesten Version.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The history takes %1</source>
        <translation>Der Verlauf belegt %1</translation>
    </message>
    <message>
        <source>Limit of the history: %1</source>
        <translation>Grenze des Verlaufs: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryPanel</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation>&amp;Version speichern…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Version</source>
        <translation>Version &amp;zurückholen</translation>
    </message>
    <message>
        <source>Re&amp;vert to Last Version</source>
        <translation>Auf letzte Version z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Co&amp;mpare Version with Now</source>
        <translation>Version mit aktuellem &amp;Stand vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>Mit aktuellem Stand &amp;vergleichen</translation>
    </message>
    <message>
        <source>Give a state a name, and it is kept for good.</source>
        <translation>Ein Stand, der einen Namen hat, bleibt für immer erhalten.</translation>
    </message>
    <message>
        <source>Save a version of the document as it is</source>
        <translation>Eine Version des Dokuments im aktuellen Zustand speichern</translation>
    </message>
    <message>
        <source>See what differs between the selected version and now</source>
        <translation>Unterschiede zwischen der ausgewählten Version und jetzt anzeigen</translation>
    </message>
    <message>
        <source>Bring back the newest version; nothing is lost</source>
        <translation>Die neueste Version zurückholen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Make the document as the selected version was; nothing is lost</source>
        <translation>Das Dokument auf den Stand der ausgewählten Version bringen; nichts geht verloren</translation>
    </message>
    <message>
        <source>A template in a folder or a package has no history. Save it as a document to edit it.</source>
        <translation>Eine Vorlage in einem Ordner oder Paket hat keinen Verlauf. Zum Bearbeiten als Dokument speichern.</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Re&amp;vert to “%1”</source>
        <translation>Auf „%1“ z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>&amp;Look at Version</source>
        <translation>Version &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>See the selected version on canvas and timeline, without going back to it</source>
        <translation>Die ausgewählte Version auf Arbeitsfläche und Zeitleiste sehen, ohne zu ihr zurückzugehen</translation>
    </message>
    <message>
        <source>See it on canvas and timeline, without going there</source>
        <translation>Auf Arbeitsfläche und Zeitleiste sehen, ohne dorthin zu gehen</translation>
    </message>
    <message>
        <source>Stop looking at an earlier state</source>
        <translation>Keinen früheren Stand mehr ansehen</translation>
    </message>
    <message>
        <source>Make the document as what is looked at; nothing is lost</source>
        <translation>Das Dokument auf den angesehenen Stand bringen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Compare &amp;Pictures with Now</source>
        <translation>&amp;Bilder mit aktuellem Stand vergleichen</translation>
    </message>
    <message>
        <source>See the selected version and now beside each other</source>
        <translation>Die ausgewählte Version und jetzt nebeneinander sehen</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The source has no columns</source>
        <translation>Die Quelle hat keine Spalten</translation>
    </message>
    <message>
        <source>New Fields of All Unread Columns</source>
        <translation>Neue Felder aus allen ungelesenen Spalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>1 of 3: Where the records are</source>
        <translation>1 von 3: Wo die Datensätze sind</translation>
    </message>
    <message>
        <source>2 of 3: What the columns become</source>
        <translation>2 von 3: Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>3 of 3: Import</source>
        <translation>3 von 3: Importieren</translation>
    </message>
    <message>
        <source>the data needs a name</source>
        <translation>die Daten brauchen einen Namen</translation>
    </message>
    <message>
        <source>the lookup table needs a name</source>
        <translation>die Nachschlagetabelle braucht einen Namen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>no row can be used</source>
        <translation>keine Zeile ist zu gebrauchen</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Imported, and sealed beside the document</source>
        <translation>Importiert und neben dem Dokument versiegelt</translation>
    </message>
    <message>
        <source>Nothing was taken: %1</source>
        <translation>Nichts wurde übernommen: %1</translation>
    </message>
    <message>
        <source>Reading: %1 rows, %2 set aside</source>
        <translation>Wird gelesen: %1 Zeilen, %2 aussortiert</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportOptions</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>A lookup table</source>
        <translation>Eine Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>After that day the data is destroyed when the document is opened</source>
        <translation>Nach diesem Tag werden die Daten beim Öffnen des Dokuments vernichtet</translation>
    </message>
    <message>
        <source>Keep until a day</source>
        <translation>Bis zu einem Tag aufbewahren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>The field whose values tell the rows apart</source>
        <translation>Das Feld, dessen Werte die Zeilen unterscheiden</translation>
    </message>
    <message>
        <source>Beside the other datasets</source>
        <translation>Neben den anderen Datenbeständen</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Anstelle von „%1“</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportPlan</name>
    <message>
        <source>no column is read</source>
        <translation>keine Spalte wird gelesen</translation>
    </message>
    <message>
        <source>choose what the columns become</source>
        <translation>wählen, was aus den Spalten wird</translation>
    </message>
    <message>
        <source>no column tells the viewers apart</source>
        <translation>keine Spalte unterscheidet die Zuschauer</translation>
    </message>
    <message>
        <source>no column tells the rows apart</source>
        <translation>keine Spalte unterscheidet die Zeilen</translation>
    </message>
    <message>
        <source>choose the key</source>
        <translation>den Schlüssel wählen</translation>
    </message>
    <message>
        <source>two columns are read as ‘%1’</source>
        <translation>zwei Spalten werden als „%1“ gelesen</translation>
    </message>
    <message>
        <source>no column is read as ‘%1’, which is required</source>
        <translation>keine Spalte wird als „%1“ gelesen, und das ist verlangt</translation>
    </message>
    <message>
        <source>‘%1’ can&apos;t be a field&apos;s name</source>
        <translation>„%1“ ist als Feldname nicht möglich</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportSource</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Read First Rows</source>
        <translation>Erste Zeilen lesen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>ODBC</source>
        <translation>ODBC</translation>
    </message>
    <message>
        <source>None: one answer has them all</source>
        <translation>Keine: eine Antwort enthält alle</translation>
    </message>
    <message>
        <source>The answer&apos;s Link header</source>
        <translation>Der Link-Header der Antwort</translation>
    </message>
    <message>
        <source>A cursor in the answer</source>
        <translation>Ein Cursor in der Antwort</translation>
    </message>
    <message>
        <source>None; kept in the system&apos;s keyring, never in the document</source>
        <translation>Keins; wird im Schlüsselbund des Systems aufbewahrt, nie im Dokument</translation>
    </message>
    <message>
        <source>Accept-Language: de, one a line</source>
        <translation>Accept-Language: de, einer pro Zeile</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, XLSX or SQLite</source>
        <translation>CSV, TSV, JSON, JSON Lines, XLSX oder SQLite</translation>
    </message>
    <message>
        <source>/data/viewers, or empty if the file is the list</source>
        <translation>/data/viewers, oder leer, wenn die Datei die Liste ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>Spalten enden bei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>List in the file</source>
        <translation>Liste in der Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Table or SELECT</source>
        <translation>Tabelle oder SELECT</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Cursor&apos;s place</source>
        <translation>Stelle des Cursors</translation>
    </message>
    <message>
        <source>Its parameter</source>
        <translation>Sein Parameter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>List in the answer</source>
        <translation>Liste in der Antwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>/data/items, or empty if the answer is the list</source>
        <translation>/data/items, oder leer, wenn die Antwort die Liste ist</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows show here</source>
        <translation>Eine Datei auswählen; ihre ersten Zeilen erscheinen hier</translation>
    </message>
    <message>
        <source>Say where the records are, and read the first rows</source>
        <translation>Angeben, wo die Datensätze sind, und die ersten Zeilen lesen</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 rows were looked at</source>
        <translation>die ersten %1 Zeilen wurden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (detected: %2)</source>
        <translation>%1 (erkannt: %2)</translation>
    </message>
</context>
<context>
    <name>reelwright::InferredForm</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Such as first_name || &apos; &apos; || last_name</source>
        <translation>Zum Beispiel first_name || &apos; &apos; || last_name</translation>
    </message>
    <message>
        <source>no value for this viewer</source>
        <translation>kein Wert für diesen Zuschauer</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>an inferred field needs an expression</source>
        <translation>ein abgeleitetes Feld braucht einen Ausdruck</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>reelwright::Insertion</name>
    <message>
        <source>the template has no typeface to set a text in</source>
        <translation>die Vorlage hat keine Schriftart, in der ein Text gesetzt werden kann</translation>
    </message>
    <message>
        <source>install fonts-inter, or add a font to the template</source>
        <translation>fonts-inter installieren oder der Vorlage einen Font hinzufügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert Text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Insert Rectangle</source>
        <translation>Rechteck einfügen</translation>
    </message>
    <message>
        <source>Insert Ellipse</source>
        <translation>Ellipse einfügen</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorDelegate</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>nothing: no video</source>
        <translation>nichts: kein Video</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 where there is no value</source>
        <translation>%1, wenn ein Wert fehlt</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorEdits</name>
    <message>
        <source>Set %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>Make %1 Variable</source>
        <translation>%1 variabel machen</translation>
    </message>
    <message>
        <source>Make %1 Static</source>
        <translation>%1 statisch machen</translation>
    </message>
    <message>
        <source>Keyframe of %1</source>
        <translation>Schlüsselbild von %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Set Fallback of %1</source>
        <translation>Ersatzwert von %1 festlegen</translation>
    </message>
    <message>
        <source>Set Easing of %1</source>
        <translation>Easing von %1 festlegen</translation>
    </message>
    <message>
        <source>Set %1 as in the Base Format</source>
        <translation>%1 wie im Basisformat setzen</translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation>Stil %1 anwenden</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorList</name>
    <message>
        <source>The template has no fields yet</source>
        <translation>Die Vorlage hat noch keine Felder</translation>
    </message>
    <message>
        <source>Un&amp;lock %1</source>
        <translation>%1 e&amp;ntsperren</translation>
    </message>
    <message>
        <source>&amp;Lock %1</source>
        <translation>%1 &amp;sperren</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Make Variable</source>
        <translation>Variabel machen</translation>
    </message>
    <message>
        <source>Edit Fallback</source>
        <translation>Ersatzwert bearbeiten</translation>
    </message>
    <message>
        <source>Make Static</source>
        <translation>Statisch machen</translation>
    </message>
    <message>
        <source>As in the Base Format</source>
        <translation>Wie im Basisformat</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1</source>
        <translation>Aus den Daten des Zuschauers:
%1</translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1
without a value: %2</source>
        <translation>Aus den Daten des Zuschauers:
%1
ohne Wert: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Zu sehen für</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>alle Zuschauer</translation>
    </message>
    <message>
        <source>when no rule is true</source>
        <translation>wenn keine Regel zutrifft</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Easing</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2, locked</source>
        <translation>%1: %2, gesperrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other than in the base format</source>
        <translation>Anders als im Basisformat</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>none of the brand&apos;s</source>
        <translation>keiner der Marke</translation>
    </message>
    <message>
        <source>nested in it</source>
        <translation>darin verschachtelt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>drag it onto the storyboard</source>
        <translation>sie auf das Storyboard ziehen</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>Easing von %1</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>Medien importieren…</translation>
    </message>
    <message>
        <source>Add Typeface…</source>
        <translation>Schriftart hinzufügen…</translation>
    </message>
</context>
<context>
    <name>reelwright::ItemFields</name>
    <message>
        <source>Add a Field of Each Item</source>
        <translation>Feld jedes Eintrags hinzufügen</translation>
    </message>
    <message>
        <source>Name of item field %1</source>
        <translation>Name des Eintragsfelds %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>reelwright::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Tonpegel</translation>
    </message>
    <message>
        <source>How loud the sound is, left and right</source>
        <translation>Wie laut der Ton ist, links und rechts</translation>
    </message>
</context>
<context>
    <name>reelwright::LibraryPanel</name>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>New Scene</source>
        <translation>Neue Szene</translation>
    </message>
    <message>
        <source>Duplicate Scene %1</source>
        <translation>Szene %1 duplizieren</translation>
    </message>
    <message>
        <source>Move Scene %1</source>
        <translation>Szene %1 verschieben</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>Nach Name oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation>Szenen suchen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>&amp;New Scene</source>
        <translation>&amp;Neue Szene</translation>
    </message>
    <message>
        <source>Make an empty scene of five seconds, and go there</source>
        <translation>Eine leere Szene von fünf Sekunden erstellen und dorthin wechseln</translation>
    </message>
    <message>
        <source>&amp;Duplicate Scene</source>
        <translation>Szene &amp;duplizieren</translation>
    </message>
    <message>
        <source>Copy the scene</source>
        <translation>Die Szene kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename Scene</source>
        <translation>Szene &amp;umbenennen</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Einen anderen Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>Type the words that the scene is found by</source>
        <translation>Die Wörter eingeben, unter denen die Szene gefunden wird</translation>
    </message>
    <message>
        <source>Move Scene &amp;Up</source>
        <translation>Szene nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move it up in the library</source>
        <translation>In der Bibliothek nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Scene Do&amp;wn</source>
        <translation>Szene nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Move it down in the library</source>
        <translation>In der Bibliothek nach unten verschieben</translation>
    </message>
    <message>
        <source>D&amp;elete Scene</source>
        <translation>Szene &amp;löschen</translation>
    </message>
    <message>
        <source>Delete it if nothing uses it</source>
        <translation>Löschen, wenn nichts sie verwendet</translation>
    </message>
    <message>
        <source>Delete Scene %1</source>
        <translation>Szene %1 löschen</translation>
    </message>
    <message>
        <source>Scenes that the storyboard puts in order belong here</source>
        <translation>Hier stehen die Szenen, die das Storyboard in eine Reihenfolge bringt</translation>
    </message>
    <message>
        <source>No scene has this in its name or tags</source>
        <translation>Keine Szene enthält dies im Namen oder in den Schlagwörtern</translation>
    </message>
    <message>
        <source>Paste Scene %1</source>
        <translation>Szene %1 einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy Scene</source>
        <translation>Szene &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy it, with all that it shows</source>
        <translation>Mit allem kopieren, was sie zeigt</translation>
    </message>
    <message>
        <source>&amp;Paste Scene</source>
        <translation>Szene &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the copied scenes at the end of the library</source>
        <translation>Die kopierten Szenen am Ende der Bibliothek hinzufügen</translation>
    </message>
</context>
<context>
    <name>reelwright::MainWindow</name>
    <message>
        <source>Reelwright</source>
        <translation>Reelwright</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 — Reelwright</source>
        <translation>%1 — Reelwright</translation>
    </message>
    <message>
        <source>%1 (read only) — Reelwright</source>
        <translation>%1 (schreibgeschützt) — Reelwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>&amp;Medien</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>B&amp;efehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Szene</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>E&amp;lement</source>
        <translation>E&amp;lement</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>Sp&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marker</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Ze&amp;itleiste</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>Vie&amp;wer</source>
        <translation>&amp;Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Find a Viewer…</source>
        <translation>Zuschauer &amp;suchen…</translation>
    </message>
    <message>
        <source>Rows Set &amp;Aside</source>
        <translation>&amp;Aussortierte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on This Panel</source>
        <translation>&amp;Hilfe zu diesem Bedienfeld</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;About Reelwright</source>
        <translation>&amp;Über Reelwright</translation>
    </message>
    <message>
        <source>About Reelwright</source>
        <translation>Über Reelwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;A studio for personalised video templates.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;Ein Studio für personalisierte Videovorlagen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>Ma&amp;rke</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 (“%2”) — Reelwright</source>
        <translation>%1 („%2“) — Reelwright</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
</context>
<context>
    <name>reelwright::ManualWindow</name>
    <message>
        <source>Reelwright Manual</source>
        <translation>Reelwright-Handbuch</translation>
    </message>
    <message>
        <source>The manual&apos;s pages are missing: %1</source>
        <translation>Die Seiten des Handbuchs fehlen: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaDrop</name>
    <message>
        <source>Insert “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message>
        <source>Insert %1 Media</source>
        <translation>%1 Medien einfügen</translation>
    </message>
    <message>
        <source>“%1” can&apos;t take the place of what “%2” shows</source>
        <translation>„%1“ kann nicht ersetzen, was „%2“ zeigt</translation>
    </message>
    <message>
        <source>it is of another kind; drop it without Alt</source>
        <translation>es ist von anderer Art; ohne Alt ablegen</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaJobs</name>
    <message>
        <source>Importing media…</source>
        <translation>Medien werden importiert…</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>Medien importieren</translation>
    </message>
    <message>
        <source>Replacing a file…</source>
        <translation>Datei wird ersetzt…</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Reading changed files…</source>
        <translation>Geänderte Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Use Changed Files</source>
        <translation>Geänderte Dateien verwenden</translation>
    </message>
    <message>
        <source>Searching for missing files…</source>
        <translation>Fehlende Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>Find Missing Media</source>
        <translation>Fehlende Medien suchen</translation>
    </message>
    <message>
        <source>none of the missing files is there</source>
        <translation>keine der fehlenden Dateien ist dort</translation>
    </message>
    <message>
        <source>search another folder</source>
        <translation>in einem anderen Ordner suchen</translation>
    </message>
    <message>
        <source>Collecting media…</source>
        <translation>Medien werden gesammelt…</translation>
    </message>
    <message>
        <source>Collect Media</source>
        <translation>Medien sammeln</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>Store as Files</source>
        <translation>Als Dateien speichern</translation>
    </message>
    <message>
        <source>Storing media in the document…</source>
        <translation>Medien werden im Dokument gespeichert…</translation>
    </message>
    <message>
        <source>Store in the Document</source>
        <translation>Im Dokument speichern</translation>
    </message>
    <message>
        <source>Remove Medium</source>
        <translation>Medium entfernen</translation>
    </message>
    <message>
        <source>Remove Media</source>
        <translation>Medien entfernen</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaModel</name>
    <message>
        <source>Stored in the document</source>
        <translation>Im Dokument gespeichert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation>%1 · im Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>%Ln Verwendung</numerusform>
            <numerusform>%Ln Verwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has lost it</source>
        <translation>Das Dokument hat es verloren</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds for the scenes belong here. Drop files, or import them.</source>
        <translation>Hier stehen Bilder, Clips und Töne für die Szenen. Dateien ablegen oder sie importieren.</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>Medien importieren…</translation>
    </message>
    <message>
        <source>&amp;Import Media…</source>
        <translation>Medien im&amp;portieren…</translation>
    </message>
    <message>
        <source>Import pictures, clips and sounds</source>
        <translation>Bilder, Clips und Töne importieren</translation>
    </message>
    <message>
        <source>In&amp;sert into the Scene</source>
        <translation>In die Szene &amp;einfügen</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>In der angezeigten Szene ab dem Abspielkopf zeigen</translation>
    </message>
    <message>
        <source>&amp;Replace File…</source>
        <translation>&amp;Datei ersetzen…</translation>
    </message>
    <message>
        <source>Use another file wherever this one is used</source>
        <translation>Überall, wo diese Datei verwendet wird, eine andere verwenden</translation>
    </message>
    <message>
        <source>Use Chan&amp;ged File</source>
        <translation>&amp;Geänderte Datei verwenden</translation>
    </message>
    <message>
        <source>Take the file as it is now</source>
        <translation>Die Datei in ihrem jetzigen Zustand übernehmen</translation>
    </message>
    <message>
        <source>&amp;Find Missing Files…</source>
        <translation>&amp;Fehlende Dateien suchen…</translation>
    </message>
    <message>
        <source>Search a folder for files that were moved or renamed</source>
        <translation>Einen Ordner nach verschobenen oder umbenannten Dateien durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Collect Files</source>
        <translation>Dateien &amp;sammeln</translation>
    </message>
    <message>
        <source>Copy all files into the folder “media” beside the document</source>
        <translation>Alle Dateien in den Ordner „media“ neben dem Dokument kopieren</translation>
    </message>
    <message>
        <source>Store in the &amp;Document</source>
        <translation>Im Do&amp;kument speichern</translation>
    </message>
    <message>
        <source>Keep the file&apos;s bytes in the document</source>
        <translation>Die Bytes der Datei im Dokument aufbewahren</translation>
    </message>
    <message>
        <source>Store as a Fi&amp;le</source>
        <translation>&amp;Als Datei speichern</translation>
    </message>
    <message>
        <source>Write the bytes to a file in “media”</source>
        <translation>Die Bytes in eine Datei in „media“ schreiben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Forget it; the file stays where it is</source>
        <translation>Aus der Liste nehmen; die Datei bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Remove &amp;Unused</source>
        <translation>&amp;Unbenutzte entfernen</translation>
    </message>
    <message>
        <source>Forget all that nothing uses</source>
        <translation>Alles aus der Liste nehmen, was nirgends verwendet wird</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>Medien importieren</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Media (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;All files (*)</source>
        <translation>Medien (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search in Folder</source>
        <translation>In Ordner suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Look at it and listen to it, here in the panel (Space)</source>
        <translation>Hier im Bedienfeld ansehen und anhören (Leertaste)</translation>
    </message>
    <message>
        <source>Insert into the Sound&amp;track</source>
        <translation>In die &amp;Tonspur einfügen</translation>
    </message>
    <message>
        <source>Play it under the whole video, from the playhead on</source>
        <translation>Ab dem Abspielkopf unter dem ganzen Video abspielen</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPreview</name>
    <message>
        <source>Preview of a medium</source>
        <translation>Vorschau eines Mediums</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Time in the medium</source>
        <translation>Zeit im Medium</translation>
    </message>
    <message>
        <source>Close the Preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Its file is missing or was not read yet.</source>
        <translation>Seine Datei fehlt oder wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>reelwright::MoveGesture</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 Elements</source>
        <translation>%1 Elemente verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 Elements</source>
        <translation>%1 Elemente duplizieren</translation>
    </message>
</context>
<context>
    <name>reelwright::NameField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>reelwright::Narration</name>
    <message>
        <source>Record &amp;Narration</source>
        <translation>Audio&amp;kommentar aufnehmen</translation>
    </message>
    <message>
        <source>Play, and record what is spoken into the soundtrack</source>
        <translation>Wiedergeben und Gesprochenes in die Tonspur aufnehmen</translation>
    </message>
    <message>
        <source>Narration %1</source>
        <translation>Audiokommentar %1</translation>
    </message>
    <message>
        <source>there is nothing to play</source>
        <translation>es gibt nichts wiederzugeben</translation>
    </message>
    <message>
        <source>The narration is kept as %1</source>
        <translation>Der Audiokommentar bleibt als %1 erhalten</translation>
    </message>
</context>
<context>
    <name>reelwright::NestTrail</name>
    <message>
        <source>Nested scenes</source>
        <translation>Verschachtelte Szenen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>Neues Dokument, %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) a second</source>
        <translation>
            <numerusform>%Ln Bild je Sekunde</numerusform>
            <numerusform>%Ln Bilder je Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Scene 1</source>
        <translation>Szene 1</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>&amp;Nächstes Bedienfeld</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>&amp;Vorheriges Bedienfeld</translation>
    </message>
    <message>
        <source>&amp;Float Panel</source>
        <translation>Bedienfeld &amp;abdocken</translation>
    </message>
    <message>
        <source>&amp;Close Panel</source>
        <translation>Bedienfeld &amp;schließen</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Left</source>
        <translation>Bedienfeld nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Right</source>
        <translation>Bedienfeld nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Top</source>
        <translation>Bedienfeld nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Bottom</source>
        <translation>Bedienfeld nach &amp;unten verschieben</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelArea</name>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
</context>
<context>
    <name>reelwright::PassphraseDialog</name>
    <message>
        <source>The system has no keyring that takes the key of “%1”. A passphrase seals it instead. Nobody can open the data without it: write it down.</source>
        <translation>Das System hat keinen Schlüsselbund, der den Schlüssel von „%1“ aufnimmt. Stattdessen wird mit einer Passphrase versiegelt. Ohne sie kann niemand die Daten öffnen: unbedingt aufschreiben.</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase.</source>
        <translation>„%1“ ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose a Passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That was not its passphrase: try again</source>
        <translation>Das war nicht die richtige Passphrase: erneut versuchen</translation>
    </message>
    <message>
        <source>Four words or more that have nothing to do with each other are easy to keep in mind</source>
        <translation>Vier oder mehr Wörter, die nichts miteinander zu tun haben, sind leicht zu merken</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden stimmen nicht überein</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Take a longer one</source>
        <translation>Schwach: könnte erraten werden. Eine längere wählen</translation>
    </message>
    <message>
        <source>Fair: a longer one is better</source>
        <translation>Mittel: eine längere ist besser</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>reelwright::PastBanner</name>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>“%1”, as it was then. Nothing can be edited.</source>
        <translation>„%1“, wie es damals war. Nichts ist bearbeitbar.</translation>
    </message>
</context>
<context>
    <name>reelwright::PlaybackActions</name>
    <message>
        <source>Play This &amp;Scene</source>
        <translation>&amp;Diese Szene wiedergeben</translation>
    </message>
    <message>
        <source>Play the scene in view, and no other</source>
        <translation>Die gezeigte Szene wiedergeben und keine andere</translation>
    </message>
    <message>
        <source>&amp;Full Screen Preview</source>
        <translation>Vorschau i&amp;m Vollbild</translation>
    </message>
    <message>
        <source>Show the video alone on a screen</source>
        <translation>Das Video allein auf einem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Sound While S&amp;eeking</source>
        <translation>Ton &amp;beim Suchlauf</translation>
    </message>
    <message>
        <source>Hear the sound of the frame that is gone to</source>
        <translation>Den Ton des Bildes hören, zu dem gesprungen wird</translation>
    </message>
    <message>
        <source>&amp;Automatic Quality</source>
        <translation>&amp;Automatische Qualität</translation>
    </message>
    <message>
        <source>&amp;Full Quality</source>
        <translation>&amp;Volle Qualität</translation>
    </message>
    <message>
        <source>&amp;Half Quality</source>
        <translation>&amp;Halbe Qualität</translation>
    </message>
    <message>
        <source>&amp;Quarter Quality</source>
        <translation>Vie&amp;rtelqualität</translation>
    </message>
    <message>
        <source>How finely frames are drawn while playing</source>
        <translation>Wie fein Bilder bei der Wiedergabe gezeichnet werden</translation>
    </message>
    <message>
        <source>&amp;Quality While Playing</source>
        <translation>&amp;Qualität bei der Wiedergabe</translation>
    </message>
</context>
<context>
    <name>reelwright::ProfileMenu</name>
    <message>
        <source>Na&amp;me This Viewer…</source>
        <translation>Diesen Zuschauer &amp;benennen…</translation>
    </message>
    <message>
        <source>Give the viewer on screen a name to go back to</source>
        <translation>Dem gezeigten Zuschauer einen Namen geben, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>&amp;Forget This Viewer&apos;s Name</source>
        <translation>Namen d&amp;ieses Zuschauers vergessen</translation>
    </message>
    <message>
        <source>The viewer stays, the name goes</source>
        <translation>Der Zuschauer bleibt, der Name geht</translation>
    </message>
    <message>
        <source>Name of the viewer on screen</source>
        <translation>Name des gezeigten Zuschauers</translation>
    </message>
    <message>
        <source>Such as “longest name”</source>
        <translation>Zum Beispiel „längster Name“</translation>
    </message>
    <message>
        <source>Named viewers</source>
        <translation>Benannte Zuschauer</translation>
    </message>
    <message>
        <source>This viewer is “%1”</source>
        <translation>Dieser Zuschauer ist „%1“</translation>
    </message>
    <message>
        <source>No viewer has a name yet</source>
        <translation>Noch kein Zuschauer hat einen Namen</translation>
    </message>
    <message>
        <source>Viewers of a dataset can have names</source>
        <translation>Zuschauer eines Datenbestands können Namen haben</translation>
    </message>
    <message>
        <source>%1 · Enter keeps the name</source>
        <translation>%1 · Eingabetaste übernimmt den Namen</translation>
    </message>
</context>
<context>
    <name>reelwright::Properties</name>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Anchor X</source>
        <translation>Anker X</translation>
    </message>
    <message>
        <source>Anchor Y</source>
        <translation>Anker Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>Focus X</source>
        <translation>Fokus X</translation>
    </message>
    <message>
        <source>Focus Y</source>
        <translation>Fokus Y</translation>
    </message>
    <message>
        <source>Media start</source>
        <translation>Medienbeginn</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>reelwright::PropertyValue</name>
    <message>
        <source>%1 of “%2” comes from the viewer&apos;s data</source>
        <translation>%1 von „%2“ kommt aus den Daten des Zuschauers</translation>
    </message>
    <message>
        <source>make it static in the inspector to set it by hand</source>
        <translation>die Eigenschaft im Inspektor statisch machen, um sie von Hand festzulegen</translation>
    </message>
    <message>
        <source>there is no keyframe at the playhead</source>
        <translation>am Abspielkopf ist kein Schlüsselbild</translation>
    </message>
    <message>
        <source>go to a keyframe, or set one there</source>
        <translation>zu einem Schlüsselbild gehen oder dort eines setzen</translation>
    </message>
</context>
<context>
    <name>reelwright::Readings</name>
    <message>
        <source>true / false</source>
        <translation>true / false</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie vorhanden</translation>
    </message>
</context>
<context>
    <name>reelwright::RefreshDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Refresh “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Reading: %1 rows</source>
        <translation>Wird gelesen: %1 Zeilen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Rows Set Aside</source>
        <translation>Aussortierte Zeilen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 added, %2 gone, %3 altered, %4 the same</source>
        <translation>%1 hinzugefügt, %2 entfallen, %3 geändert, %4 gleich</translation>
    </message>
    <message>
        <source>Columns that are new: %1</source>
        <translation>Neue Spalten: %1</translation>
    </message>
    <message>
        <source>Columns that are gone: %1</source>
        <translation>Entfallene Spalten: %1</translation>
    </message>
    <message>
        <source>The first %1 changes are shown</source>
        <translation>Die ersten %1 Änderungen werden gezeigt</translation>
    </message>
    <message>
        <source>Rows Set Aside (%1)</source>
        <translation>Aussortierte Zeilen (%1)</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
    <message>
        <source>The data of before stays</source>
        <translation>Die bisherigen Daten bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>reelwright::ReplaceMedium</name>
    <message>
        <source>Import Media…</source>
        <translation>Medien importieren…</translation>
    </message>
    <message>
        <source>Replace Medium of %1</source>
        <translation>Medium ersetzen: %1</translation>
    </message>
    <message>
        <source>%1 is in the media panel: it is of another kind than what it was to replace</source>
        <translation>%1 ist im Bedienfeld „Medien“: es ist von anderer Art als das, was es ersetzen sollte</translation>
    </message>
</context>
<context>
    <name>reelwright::ReportView</name>
    <message>
        <source>%1 rows read, %2 taken, %3 set aside</source>
        <translation>%1 Zeilen gelesen, %2 übernommen, %3 aussortiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) came more than once; the first row of each was taken</source>
        <translation>
            <numerusform>%Ln Schlüssel kam mehr als einmal vor; die erste Zeile davon wurde übernommen</numerusform>
            <numerusform>%Ln Schlüssel kamen mehr als einmal vor; jeweils die erste Zeile wurde übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row had %1</source>
        <translation>Keine Zeile hatte %1</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Aussortierte Zeilen</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Alle Zeilen wurden übernommen</translation>
    </message>
    <message>
        <source>Save Rows Set Aside…</source>
        <translation>Aussortierte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save Rows Set Aside</source>
        <translation>Aussortierte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved; the file has viewers&apos; values in plain</source>
        <translation>Gespeichert; die Datei enthält Werte der Zuschauer im Klartext</translation>
    </message>
</context>
<context>
    <name>reelwright::SavedState</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open it for editing, if nobody else does any more</source>
        <translation>Zum Bearbeiten öffnen, falls niemand sonst es mehr bearbeitet</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>Als Dokument speichern…</translation>
    </message>
    <message>
        <source>Make a document of this template, to edit it</source>
        <translation>Aus dieser Vorlage ein Dokument erstellen, um sie zu bearbeiten</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation>Wird bearbeitet…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read only: being edited by %1</source>
        <translation>Schreibgeschützt: wird von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Looking back: nothing is edited</source>
        <translation>Rückblick: nichts wird bearbeitet</translation>
    </message>
    <message>
        <source>Seal Viewers</source>
        <translation>Zuschauer versiegeln</translation>
    </message>
    <message>
        <source>Try again to seal what was altered of viewers</source>
        <translation>Erneut versuchen, die Änderungen an Zuschauern zu versiegeln</translation>
    </message>
    <message>
        <source>Viewers not yet sealed</source>
        <translation>Zuschauer noch nicht versiegelt</translation>
    </message>
    <message>
        <source>Sealing the viewers…</source>
        <translation>Zuschauer werden versiegelt…</translation>
    </message>
    <message>
        <source>Viewers are not sealed</source>
        <translation>Zuschauer sind nicht versiegelt</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneDelegate</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneModel</name>
    <message>
        <source>Tag Scene %1</source>
        <translation>Szene %1 verschlagworten</translation>
    </message>
    <message>
        <source>Rename Scene %1</source>
        <translation>Szene %1 umbenennen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · nicht verwendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>alle Zuschauer</translation>
    </message>
    <message>
        <source>no viewer</source>
        <translation>kein Zuschauer</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 Zuschauer</translation>
    </message>
    <message>
        <source>Used nowhere</source>
        <translation>Nirgends verwendet</translation>
    </message>
    <message>
        <source>Used in one slot or element</source>
        <translation>In einem Slot oder Element verwendet</translation>
    </message>
    <message>
        <source>Used in %1 slots and elements</source>
        <translation>In %1 Slots und Elementen verwendet</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>verschachtelt</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneValues</name>
    <message>
        <source>this is no timecode</source>
        <translation>dies ist kein Timecode</translation>
    </message>
    <message>
        <source>write it as 06:12 or 01:06:12</source>
        <translation>ihn als 06:12 oder 01:06:12 schreiben</translation>
    </message>
    <message>
        <source>Rename Scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Length</source>
        <translation>Länge der Szene festlegen</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Background</source>
        <translation>Hintergrund der Szene festlegen</translation>
    </message>
</context>
<context>
    <name>reelwright::Session</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>diese Vorlage kann nur angesehen werden</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>sie als Dokument speichern, um sie zu bearbeiten</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Making an example viewer…</source>
        <translation>Beispielzuschauer wird erstellt…</translation>
    </message>
    <message>
        <source>Opening %1: %2 viewers…</source>
        <translation>%1 wird geöffnet: %2 Zuschauer…</translation>
    </message>
    <message>
        <source>no viewer has the key asked for</source>
        <translation>kein Zuschauer hat den gesuchten Schlüssel</translation>
    </message>
    <message>
        <source>“%1” can only be looked at</source>
        <translation>„%1“ kann nur angesehen werden</translation>
    </message>
    <message>
        <source>go back to now, or bring it back</source>
        <translation>zurück zu jetzt gehen oder es zurückholen</translation>
    </message>
    <message>
        <source>Nothing came into %1: it is no longer open</source>
        <translation>In %1 kam nichts hinein: es ist nicht mehr geöffnet</translation>
    </message>
    <message>
        <source>It comes into the document when you go back to now</source>
        <translation>Es kommt in das Dokument, sobald es zurück zu jetzt geht</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Früherer Stand wird gelesen…</translation>
    </message>
    <message>
        <source>Opening the viewers…</source>
        <translation>Zuschauer werden geöffnet…</translation>
    </message>
    <message>
        <source>Destroyed, since their time was over: %1</source>
        <translation>Vernichtet, weil die Frist abgelaufen war: %1</translation>
    </message>
    <message>
        <source>the viewers are just being opened</source>
        <translation>die Zuschauer werden gerade geöffnet</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>es erneut versuchen, wenn das abgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>reelwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>reelwright::ShortcutsPage</name>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give it the keys that it came with</source>
        <translation>Auf die ursprünglichen Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>Alle Befehle auf die ursprünglichen Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take these keys from the other command</source>
        <translation>Diese Tasten vom anderen Befehl übernehmen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>No keys: press some</source>
        <translation>Keine Tasten: welche drücken</translation>
    </message>
    <message>
        <source>Keys of the command; press others</source>
        <translation>Tasten des Befehls; andere drücken</translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Backspace for none</source>
        <translation>Die gewünschten Tasten drücken; Rücktaste für keine</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 wird von „%2“ verwendet.</translation>
    </message>
    <message>
        <source>Click into the field, and press the keys for “%1”.</source>
        <translation>In das Feld klicken und die Tasten für „%1“ drücken.</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Einen Befehl wählen, um ihm andere Tasten zu geben.</translation>
    </message>
</context>
<context>
    <name>reelwright::SideBar</name>
    <message>
        <source>The version of %1</source>
        <translation>Die Version von %1</translation>
    </message>
    <message>
        <source>The format of %1</source>
        <translation>Das Format von %1</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1, auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The version of the document</source>
        <translation>Die Version des Dokuments</translation>
    </message>
    <message>
        <source>Save a version of the document to compare it with now</source>
        <translation>Eine Version des Dokuments speichern, um sie mit jetzt zu vergleichen</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 B/s</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Das Format</translation>
    </message>
    <message>
        <source>The template has one format only</source>
        <translation>Die Vorlage hat nur ein Format</translation>
    </message>
</context>
<context>
    <name>reelwright::Sides</name>
    <message>
        <source>there is one viewer only</source>
        <translation>es gibt nur einen Zuschauer</translation>
    </message>
    <message>
        <source>open data with more viewers, or choose the viewer on the canvas in another version or format</source>
        <translation>Daten mit mehr Zuschauern öffnen oder den Zuschauer auf der Arbeitsfläche in einer anderen Version oder einem anderen Format wählen</translation>
    </message>
</context>
<context>
    <name>reelwright::SlotPopover</name>
    <message>
        <source>Scenes and rules of the slot</source>
        <translation>Szenen und Regeln des Slots</translation>
    </message>
    <message>
        <source>Where no rule is true</source>
        <translation>Wenn keine Regel zutrifft</translation>
    </message>
    <message>
        <source>Cross-fade from the slot before</source>
        <translation>Überblendung aus dem vorherigen Slot</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Change Default of Slot %1</source>
        <translation>Standard von Slot %1 ändern</translation>
    </message>
    <message>
        <source>Change Cross-Fade into Slot %1</source>
        <translation>Überblendung in Slot %1 ändern</translation>
    </message>
    <message>
        <source>Add a Scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Cross-fade into it</source>
        <translation>Überblendung hinein</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>The first true rule decides</source>
        <translation>Die erste zutreffende Regel entscheidet</translation>
    </message>
    <message>
        <source>Skip the slot</source>
        <translation>Slot überspringen</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>%1 zu Slot %2 hinzufügen</translation>
    </message>
</context>
<context>
    <name>reelwright::StateModel</name>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version „%1“</translation>
    </message>
    <message>
        <source>Undone: a click brings it back</source>
        <translation>Rückgängig gemacht: ein Klick holt ihn zurück</translation>
    </message>
    <message>
        <source>On another branch: a click goes there</source>
        <translation>Auf einem anderen Zweig: ein Klick wechselt dorthin</translation>
    </message>
    <message>
        <source>%1, looked at</source>
        <translation>%1, wird angesehen</translation>
    </message>
    <message>
        <source>A click shows it</source>
        <translation>Ein Klick zeigt ihn</translation>
    </message>
</context>
<context>
    <name>reelwright::StatusLine</name>
    <message>
        <source>Show the rows that can&apos;t be used, and why</source>
        <translation>Die nicht verwendbaren Zeilen und den Grund anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Aussortierte Zeilen</translation>
    </message>
    <message>
        <source>No data: showing an example viewer</source>
        <translation>Keine Daten: Beispielzuschauer wird gezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no sound device · </source>
        <translation>kein Audiogerät · </translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln frame(s) dropped</source>
        <translation>
            <numerusform> · %Ln Bild ausgelassen</numerusform>
            <numerusform> · %Ln Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files can&apos;t be used</source>
        <translation>%1 Dateien sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Videos can&apos;t be rendered before all files are there</source>
        <translation>Videos können erst gerendert werden, wenn alle Dateien da sind</translation>
    </message>
    <message>
        <source>Open Dataset…</source>
        <translation>Datenbestand öffnen…</translation>
    </message>
    <message>
        <source>The viewers are sealed and could not be opened: try again</source>
        <translation>Die Zuschauer sind versiegelt und konnten nicht geöffnet werden: erneut versuchen</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardActions</name>
    <message>
        <source>New Sl&amp;ot</source>
        <translation>N&amp;euer Slot</translation>
    </message>
    <message>
        <source>Make an empty slot behind the chosen one</source>
        <translation>Hinter dem ausgewählten Slot einen leeren erstellen</translation>
    </message>
    <message>
        <source>Slot&apos;s S&amp;cenes and Rules…</source>
        <translation>Szenen und &amp;Regeln des Slots…</translation>
    </message>
    <message>
        <source>Which scenes it may show, and for whom</source>
        <translation>Welche Szenen er zeigen kann und für wen</translation>
    </message>
    <message>
        <source>Rena&amp;me Slot</source>
        <translation>Slot u&amp;mbenennen</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Einen anderen Namen eingeben</translation>
    </message>
    <message>
        <source>Move Slot &amp;Left</source>
        <translation>Slot nach l&amp;inks verschieben</translation>
    </message>
    <message>
        <source>Show it earlier in the video</source>
        <translation>Früher im Video zeigen</translation>
    </message>
    <message>
        <source>Move Slot Ri&amp;ght</source>
        <translation>Slot nach re&amp;chts verschieben</translation>
    </message>
    <message>
        <source>Show it later in the video</source>
        <translation>Später im Video zeigen</translation>
    </message>
    <message>
        <source>Delete &amp;Slot</source>
        <translation>Slot lösc&amp;hen</translation>
    </message>
    <message>
        <source>Delete it; its scenes stay in the library</source>
        <translation>Löschen; seine Szenen bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>Neuer Slot</translation>
    </message>
    <message>
        <source>New Slot %1</source>
        <translation>Neuer Slot %1</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>%1 zu Slot %2 hinzufügen</translation>
    </message>
    <message>
        <source>Move Slot %1</source>
        <translation>Slot %1 verschieben</translation>
    </message>
    <message>
        <source>Delete Slot %1</source>
        <translation>Slot %1 löschen</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardView</name>
    <message>
        <source>Move Slot %1</source>
        <translation>Slot %1 verschieben</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>alle Zuschauer</translation>
    </message>
    <message>
        <source>no rule true</source>
        <translation>keine Regel trifft zu</translation>
    </message>
    <message>
        <source>This viewer has no video</source>
        <translation>Dieser Zuschauer hat kein Video</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 wird übersprungen</translation>
    </message>
    <message>
        <source>Chosen because %1</source>
        <translation>Ausgewählt wegen %1</translation>
    </message>
    <message>
        <source>No rule of this slot is true for this viewer</source>
        <translation>Keine Regel dieses Slots trifft auf diesen Zuschauer zu</translation>
    </message>
    <message>
        <source>Every viewer gets it</source>
        <translation>Alle Zuschauer erhalten sie</translation>
    </message>
    <message>
        <source>So it is for %1 of %2 viewers</source>
        <translation>So ist es für %1 von %2 Zuschauern</translation>
    </message>
    <message>
        <source>Rename Slot %1</source>
        <translation>Slot %1 umbenennen</translation>
    </message>
    <message>
        <source>%1 shows nothing yet
Drop a scene onto it, or press Enter to choose one</source>
        <translation>%1 zeigt noch nichts
Eine Szene darauf ablegen oder mit der Eingabetaste eine wählen</translation>
    </message>
</context>
<context>
    <name>reelwright::StretchGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Resize %1 Elements</source>
        <translation>Größe von %1 Elementen ändern</translation>
    </message>
</context>
<context>
    <name>reelwright::TableModel</name>
    <message>
        <source>%1, a lookup table; rows are found by %2</source>
        <translation>%1, eine Nachschlagetabelle; Zeilen werden über %2 gefunden</translation>
    </message>
    <message>
        <source>%1 · rows are found by it</source>
        <translation>%1 · Zeilen werden darüber gefunden</translation>
    </message>
    <message>
        <source>%1 · lookup(%2, …, %3)</source>
        <translation>%1 · lookup(%2, …, %3)</translation>
    </message>
</context>
<context>
    <name>reelwright::TileList</name>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>reelwright::TileModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, fehlt</translation>
    </message>
    <message>
        <source>%1
It is not there any more</source>
        <translation>%1
Ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineActions</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Add Track</source>
        <translation>Spur &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Track</source>
        <translation>Spur &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove Track</source>
        <translation>Spur entfernen</translation>
    </message>
    <message>
        <source>Re&amp;name Track</source>
        <translation>Spur &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Lock Track</source>
        <translation>Spur &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Hide Track</source>
        <translation>Spur &amp;ausblenden</translation>
    </message>
    <message>
        <source>Move Track &amp;Up</source>
        <translation>Spur nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move Track &amp;Down</source>
        <translation>Spur nach u&amp;nten verschieben</translation>
    </message>
    <message>
        <source>Add Track</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Move Track</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Add &amp;Marker</source>
        <translation>Marker &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Rename Mar&amp;ker</source>
        <translation>Marker &amp;umbenennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve Marker</source>
        <translation>Marker &amp;entfernen</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marker %1</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Show &amp;Keyframes in Lanes</source>
        <translation>&amp;Schlüsselbilder in Bahnen anzeigen</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>Zeitleiste ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>Zeitleiste ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit Timeline to &amp;Scene</source>
        <translation>Zeitleiste an S&amp;zene anpassen</translation>
    </message>
    <message>
        <source>Zoom Timeline to S&amp;election</source>
        <translation>Zeitleiste an &amp;Auswahl anpassen</translation>
    </message>
    <message>
        <source>M&amp;ute Track</source>
        <translation>Spur stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;Solo Track</source>
        <translation>Spur so&amp;lo schalten</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineDrag</name>
    <message>
        <source>Move Track %1</source>
        <translation>Spur %1 verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1 trimmen</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Inhalt von %1 verschieben</translation>
    </message>
    <message>
        <source>Move Keyframe</source>
        <translation>Schlüsselbild verschieben</translation>
    </message>
    <message>
        <source>Move Keyframes</source>
        <translation>Schlüsselbilder verschieben</translation>
    </message>
    <message>
        <source>Bend Curve</source>
        <translation>Kurve biegen</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Marker verschieben</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineView</name>
    <message>
        <source>start of the scene</source>
        <translation>Anfang der Szene</translation>
    </message>
    <message>
        <source>end of the scene</source>
        <translation>Ende der Szene</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>Anfang von %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>marker %1</source>
        <translation>Marker %1</translation>
    </message>
    <message>
        <source>keyframe of %1</source>
        <translation>Schlüsselbild von %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Lock Track</source>
        <translation>Spur sperren</translation>
    </message>
    <message>
        <source>Unlock Track</source>
        <translation>Spur entsperren</translation>
    </message>
    <message>
        <source>Hide Track</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <source>Show Track</source>
        <translation>Spur einblenden</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Remove Keyframe</source>
        <translation>Schlüsselbild entfernen</translation>
    </message>
    <message>
        <source>Remove Keyframes</source>
        <translation>Schlüsselbilder entfernen</translation>
    </message>
    <message>
        <source>Add Keyframe</source>
        <translation>Schlüsselbild hinzufügen</translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>Marker umbenennen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drag to trim the start</source>
        <translation>Ziehen trimmt den Anfang</translation>
    </message>
    <message>
        <source>Drag to trim the end</source>
        <translation>Ziehen trimmt das Ende</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete removes it</source>
        <translation>Schlüsselbild: Ziehen verschiebt, Entf entfernt es</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete or a double click removes it</source>
        <translation>Schlüsselbild: Ziehen verschiebt, Entf oder ein Doppelklick entfernt es</translation>
    </message>
    <message>
        <source>Drag to bend the curve to the next keyframe</source>
        <translation>Ziehen biegt die Kurve bis zum nächsten Schlüsselbild</translation>
    </message>
    <message>
        <source>A double click adds a keyframe</source>
        <translation>Ein Doppelklick fügt ein Schlüsselbild hinzu</translation>
    </message>
    <message>
        <source>%1
Drag moves the marker, a double click renames it</source>
        <translation>%1
Ziehen verschiebt den Marker, ein Doppelklick benennt ihn um</translation>
    </message>
    <message>
        <source>locked: can&apos;t be edited</source>
        <translation>gesperrt: kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>lock it against edits</source>
        <translation>gegen Bearbeitung sperren</translation>
    </message>
    <message>
        <source>hidden: neither drawn nor heard</source>
        <translation>ausgeblendet: weder zu sehen noch zu hören</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>Show keyframes in lanes</source>
        <translation>Schlüsselbilder in Bahnen anzeigen</translation>
    </message>
    <message>
        <source>%1
Drag moves the track, a double click renames it</source>
        <translation>%1
Ziehen verschiebt die Spur, ein Doppelklick benennt sie um</translation>
    </message>
    <message>
        <source>Drag to make all tracks higher or lower</source>
        <translation>Ziehen macht alle Spuren höher oder niedriger</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1
%2
Depends on the viewer</source>
        <translation>%1
%2
Hängt vom Zuschauer ab</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
Alt+Shift+drag slips the medium in it</source>
        <translation>%1
Alt+Umschalt+Ziehen verschiebt das Medium darin</translation>
    </message>
    <message>
        <source>The tracks of the scene under the playhead appear here.</source>
        <translation>Hier erscheinen die Spuren der Szene unter dem Abspielkopf.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>Spur stummschalten</translation>
    </message>
    <message>
        <source>Unmute Track</source>
        <translation>Stummschaltung der Spur aufheben</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>Spur solo schalten</translation>
    </message>
    <message>
        <source>End the Solo of a Track</source>
        <translation>Solo einer Spur beenden</translation>
    </message>
    <message>
        <source>muted: drawn, but not heard</source>
        <translation>stumm: zu sehen, aber nicht zu hören</translation>
    </message>
    <message>
        <source>mute it</source>
        <translation>stummschalten</translation>
    </message>
    <message>
        <source>solo: only tracks like it are heard</source>
        <translation>solo: nur solche Spuren sind zu hören</translation>
    </message>
    <message>
        <source>hear it alone</source>
        <translation>allein anhören</translation>
    </message>
    <message>
        <source>%1
Locked: can&apos;t be edited</source>
        <translation>%1
Gesperrt: kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>In: drag it; a loop begins here</source>
        <translation>In-Punkt: ziehbar; hier beginnt eine Schleife</translation>
    </message>
    <message>
        <source>Out: drag it; a loop ends here</source>
        <translation>Out-Punkt: ziehbar; hier endet eine Schleife</translation>
    </message>
    <message>
        <source>%1
A double click opens the scene</source>
        <translation>%1
Ein Doppelklick öffnet die Szene</translation>
    </message>
</context>
<context>
    <name>reelwright::Transport</name>
    <message>
        <source>Fit the frame, or show it pixel for pixel</source>
        <translation>Das Bild einpassen oder Pixel für Pixel anzeigen</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>Eingepasst %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>reelwright::TurnGesture</name>
    <message>
        <source>Turn %1</source>
        <translation>%1 drehen</translation>
    </message>
    <message>
        <source>Turn %1 Elements</source>
        <translation>%1 Elemente drehen</translation>
    </message>
</context>
<context>
    <name>reelwright::ValuePicker</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>reelwright::ValueText</name>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>write a number, or what to do with this one: *1.5, +20</source>
        <translation>eine Zahl eingeben oder was mit dieser geschehen soll: *1.5, +20</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>“%1” is no colour</source>
        <translation>„%1“ ist keine Farbe</translation>
    </message>
    <message>
        <source>write #RRGGBB or #RRGGBBAA</source>
        <translation>#RRGGBB oder #RRGGBBAA schreiben</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen</source>
        <translation>„%1“ kann nicht gewählt werden</translation>
    </message>
</context>
<context>
    <name>reelwright::VariantList</name>
    <message>
        <source>Viewers beside each other</source>
        <translation>Zuschauer nebeneinander</translation>
    </message>
</context>
<context>
    <name>reelwright::VariantsPanel</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>&amp;Other Viewers</source>
        <translation>An&amp;dere Zuschauer</translation>
    </message>
    <message>
        <source>Pick others at random</source>
        <translation>Andere zufällig auswählen</translation>
    </message>
    <message>
        <source>&amp;Add the Viewer on the Canvas</source>
        <translation>Zuschauer der Arbeitsfläche &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Look at the viewer on the canvas here, too</source>
        <translation>Den Zuschauer auf der Arbeitsfläche auch hier ansehen</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>Herausneh&amp;men</translation>
    </message>
    <message>
        <source>Look at this viewer no longer</source>
        <translation>Diesen Zuschauer nicht länger ansehen</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>One per path</source>
        <translation>Einer pro Pfad</translation>
    </message>
    <message>
        <source>The first ones</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>One viewer for each set of scenes that is seen</source>
        <translation>Ein Zuschauer für jede Kombination von Szenen, die zu sehen ist</translation>
    </message>
    <message>
        <source>How viewers are picked</source>
        <translation>Wie Zuschauer ausgewählt werden</translation>
    </message>
    <message>
        <source>How many viewers</source>
        <translation>Wie viele Zuschauer</translation>
    </message>
    <message>
        <source>Only viewers for whom this is true</source>
        <translation>Nur Zuschauer, auf die dies zutrifft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picking viewers…</source>
        <translation>Zuschauer werden ausgewählt…</translation>
    </message>
    <message>
        <source>Show a viewer on the canvas, and add it here with +.</source>
        <translation>Einen Zuschauer auf der Arbeitsfläche anzeigen und hier mit + hinzufügen.</translation>
    </message>
    <message>
        <source>For no viewer is this true.</source>
        <translation>Auf keinen Zuschauer trifft dies zu.</translation>
    </message>
    <message>
        <source>Viewers of the open data are shown beside each other here.</source>
        <translation>Zuschauer der geöffneten Daten werden hier nebeneinander gezeigt.</translation>
    </message>
</context>
<context>
    <name>reelwright::VersionForm</name>
    <message>
        <source>Save Version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation>Name, z. B. „Erster Entwurf“</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Notiz (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation>Notiz zur Version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>reelwright::VersionModel</name>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerBadge</name>
    <message>
        <source>Viewer on screen</source>
        <translation>Gezeigter Zuschauer</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <translation>Noch kein Zuschauer</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerBar</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format that is looked at and edited</source>
        <translation>Das Format, das angesehen und bearbeitet wird</translation>
    </message>
    <message>
        <source>Named viewers</source>
        <translation>Benannte Zuschauer</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerChoice</name>
    <message>
        <source>The viewer of %1</source>
        <translation>Der Zuschauer von %1</translation>
    </message>
    <message>
        <source>Find a viewer for %1 by any field</source>
        <translation>Zuschauer für %1 nach beliebigem Feld suchen</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1, auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>The viewer on the canvas</source>
        <translation>Der Zuschauer auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>%1, the next one</source>
        <translation>%1, der nächste</translation>
    </message>
    <message>
        <source>The next viewer</source>
        <translation>Der nächste Zuschauer</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerEdits</name>
    <message>
        <source>the viewers are just changing places</source>
        <translation>die Zuschauer wechseln gerade die Plätze</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>es erneut versuchen, wenn das abgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridModel</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Sort by %1: up, down, and as in the data</source>
        <translation>Nach %1 sortieren: aufsteigend, absteigend und wie in den Daten</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No consent to “%1”: everything that reads this field finds no value</source>
        <translation>Keine Einwilligung in „%1“: alles, was dieses Feld liest, findet keinen Wert</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>Abgeleitet: %1</translation>
    </message>
    <message>
        <source>%1, no consent: read as no value</source>
        <translation>%1, keine Einwilligung: wird als kein Wert gelesen</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1, abgeleitet</translation>
    </message>
    <message>
        <source>the viewers are just changing places</source>
        <translation>die Zuschauer wechseln gerade die Plätze</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridPanel</name>
    <message>
        <source>these viewers are a file&apos;s, which is only looked at: import it as a dataset to edit them</source>
        <translation>diese Zuschauer gehören zu einer Datei, die nur angesehen wird: sie als Datenbestand importieren, um sie zu bearbeiten</translation>
    </message>
    <message>
        <source>the viewers are of other fields</source>
        <translation>die Zuschauer haben andere Felder</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>No viewer is like this.</source>
        <translation>Kein Zuschauer entspricht dem.</translation>
    </message>
    <message>
        <source>&amp;Show This Viewer</source>
        <translation>Di&amp;esen Zuschauer anzeigen</translation>
    </message>
    <message>
        <source>Put the viewer of this row on screen</source>
        <translation>Den Zuschauer dieser Zeile anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>&amp;Wert bearbeiten</translation>
    </message>
    <message>
        <source>Type another value in its place</source>
        <translation>An seiner Stelle einen anderen Wert eingeben</translation>
    </message>
    <message>
        <source>&amp;New Viewer</source>
        <translation>Ne&amp;uer Zuschauer</translation>
    </message>
    <message>
        <source>Make a viewer of the fields&apos; examples</source>
        <translation>Einen Zuschauer aus den Beispielen der Felder erstellen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Viewers</source>
        <translation>Zuschauer du&amp;plizieren</translation>
    </message>
    <message>
        <source>Make others like the chosen ones, with keys of their own</source>
        <translation>Weitere wie die ausgewählten erstellen, mit eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>S&amp;ort by This Column</source>
        <translation>Nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>Up, down, and as in the data</source>
        <translation>Aufsteigend, absteigend und wie in den Daten</translation>
    </message>
    <message>
        <source>De&amp;lete Viewers</source>
        <translation>Zuschauer &amp;löschen</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the dataset</source>
        <translation>Die ausgewählten aus dem Datenbestand entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo in Viewers</source>
        <translation>&amp;Rückgängig bei Zuschauern</translation>
    </message>
    <message>
        <source>Take back what was last done to viewers</source>
        <translation>Die letzte Änderung an Zuschauern zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo in Viewers</source>
        <translation>Wiederhers&amp;tellen bei Zuschauern</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <source>Filter viewers by an expression</source>
        <translation>Zuschauer mit einem Ausdruck filtern</translation>
    </message>
    <message>
        <source>Filter, such as plan = &apos;gold&apos;</source>
        <translation>Filter, z. B. plan = &apos;gold&apos;</translation>
    </message>
    <message>
        <source>Search viewers in all fields</source>
        <translation>Zuschauer in allen Feldern suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Your viewers stand here, a row for each, once their data is open.</source>
        <translation>Hier stehen die Zuschauer, je einer pro Zeile, sobald ihre Daten geöffnet sind.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>looking… of %1</source>
        <translation>wird gesucht… von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the viewers are just changing places: try again</source>
        <translation>die Zuschauer wechseln gerade die Plätze: erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is inferred: alter its expression in the Data panel</source>
        <translation>%1 ist abgeleitet: den Ausdruck im Bedienfeld „Daten“ ändern</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridView</name>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>All viewers</source>
        <translation>Alle Zuschauer</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerProfiles</name>
    <message>
        <source>what the dataset says of its origin can&apos;t be read</source>
        <translation>was der Datenbestand über seine Herkunft sagt, ist nicht zu lesen</translation>
    </message>
    <message>
        <source>the viewer of “%1” is not in the data</source>
        <translation>der Zuschauer von „%1“ ist nicht in den Daten</translation>
    </message>
    <message>
        <source>forget the profile, or give its name to another viewer</source>
        <translation>das Profil vergessen oder seinen Namen einem anderen Zuschauer geben</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerSearch</name>
    <message>
        <source>No viewer has this in any field.</source>
        <translation>Kein Zuschauer enthält dies in einem Feld.</translation>
    </message>
    <message>
        <source>Find a viewer</source>
        <translation>Zuschauer suchen</translation>
    </message>
    <message>
        <source>Find a viewer by any field</source>
        <translation>Zuschauer nach beliebigem Feld suchen</translation>
    </message>
</context>
<context>
    <name>reelwright::Welcome</name>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Hier stehen die geöffneten Dokumente.</translation>
    </message>
    <message>
        <source>Northwind renewal</source>
        <translation>Northwind-Verlängerung</translation>
    </message>
    <message>
        <source>30 s, for 1,000 invented customers</source>
        <translation>30 s, für 1.000 erfundene Kunden</translation>
    </message>
    <message>
        <source>Reelwright</source>
        <translation>Reelwright</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Make a document of a template.json or a package</source>
        <translation>Aus einer template.json oder einem Paket ein Dokument erstellen</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Zuletzt geöffnete Dokumente</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Rescue What Can Be Read…</source>
        <translation>Lesbares retten…</translation>
    </message>
</context>
<context>
    <name>reelwright::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewer(s)</source>
        <translation>
            <numerusform>%Ln Zuschauer</numerusform>
            <numerusform>%Ln Zuschauer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln Szene</numerusform>
            <numerusform>%Ln Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside</source>
        <translation>
            <numerusform>%Ln Zeile beiseitegelegt</numerusform>
            <numerusform>%Ln Zeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>reelwright::Workspaces</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Gestaltung</translation>
    </message>
    <message>
        <source>Canvas, timeline and inspector</source>
        <translation>Arbeitsfläche, Zeitleiste und Inspektor</translation>
    </message>
    <message>
        <source>&amp;Storyboard</source>
        <translation>&amp;Storyboard</translation>
    </message>
    <message>
        <source>Scenes, canvas and storyboard</source>
        <translation>Szenen, Arbeitsfläche und Storyboard</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>D&amp;aten</translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>Die Bedienfelder wie ursprünglich anordnen</translation>
    </message>
    <message>
        <source>The fields and the viewers, beside the canvas</source>
        <translation>Die Felder und die Zuschauer neben der Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>&amp;Varianten</translation>
    </message>
    <message>
        <source>Many viewers beside each other, and the canvas</source>
        <translation>Viele Zuschauer nebeneinander und die Arbeitsfläche</translation>
    </message>
</context>
</TS>
