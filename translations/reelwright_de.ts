<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <translation>wählen Sie eines aus, das zu diesem Zeitpunkt da ist</translation>
    </message>
    <message>
        <source>fewer than %1 elements on the canvas are selected</source>
        <translation>auf der Arbeitsfläche sind weniger als %1 Elemente ausgewählt</translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation>wählen Sie mit Umschalt und Klick weitere aus</translation>
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
        <translation>Hier stehen die Stile für Texte. Wählen Sie zuerst einen Text aus.</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Logos belong here, from the template&apos;s images.</source>
        <translation>Hier stehen Logos aus den Bildern der Vorlage.</translation>
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
        <source>Alter Colour</source>
        <translation>Farbe ändern</translation>
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
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>1 font</source>
        <translation>1 Font</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1 Fonts</translation>
    </message>
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
    <name>reelwright::ColorPopover</name>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>Farbe als #RRGGBB oder #RRGGBBAA</translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation>Eine Farbe aus dem Bild aufnehmen</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Weitere Farben</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>Die Marke hat noch keine Farben</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
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
        <translation>Was möchten Sie tun?</translation>
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
        <translation>Öffnen Sie die Daten Ihrer Zuschauer; die Spalten werden hier zu Feldern.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>Daten öffnen…</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
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
</context>
<context>
    <name>reelwright::ElementGesture</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>diese Vorlage kann nur angesehen werden</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>speichern Sie sie als Dokument, um sie zu bearbeiten</translation>
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
        <translation>legen Sie es im Inspektor auf einer Eigenschaft ab</translation>
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
        <source>%1  %2 × %3, %4 fps</source>
        <translation>%1  %2 × %3, %4 fps</translation>
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
</context>
<context>
    <name>reelwright::FileJobs</name>
    <message>
        <source>another file has the name of one of the document&apos;s</source>
        <translation>eine andere Datei trägt den Namen einer Datei des Dokuments</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
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
        <source>%1 · %2 × %3 · %4 fps</source>
        <translation>%1 · %2 × %3 · %4 B/s</translation>
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
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Add Format %1</source>
        <translation>Format %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>Format %1 entfernen</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>The language changes when the studio is started next.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Studios.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <translation>Geben Sie einem Stand einen Namen, und er bleibt für immer erhalten.</translation>
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
        <translation>Eine Vorlage in einem Ordner oder Paket hat keinen Verlauf. Speichern Sie sie als Dokument, um sie zu bearbeiten.</translation>
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
</context>
<context>
    <name>reelwright::Insertion</name>
    <message>
        <source>the template has no typeface to set a text in</source>
        <translation>die Vorlage hat keine Schriftart, in der ein Text gesetzt werden kann</translation>
    </message>
    <message>
        <source>install fonts-inter, or add a font to the template</source>
        <translation>installieren Sie fonts-inter, oder fügen Sie der Vorlage einen Font hinzu</translation>
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
</context>
<context>
    <name>reelwright::InspectorList</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
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
        <source>to the end</source>
        <translation>bis zum Ende</translation>
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
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>Easing von %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
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
        <source>&amp;Inspector and History</source>
        <translation>&amp;Inspektor und Verlauf</translation>
    </message>
    <message>
        <source>Story&amp;board</source>
        <translation>Story&amp;board</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
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
        <source>&amp;Scenes, Media, Data and Brand</source>
        <translation>Szenen, &amp;Medien, Daten und Marke</translation>
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
    <name>reelwright::MediaJobs</name>
    <message>
        <source>is larger than the 64 MB that a document stores of a file</source>
        <translation>ist größer als die 64 MB, die ein Dokument von einer Datei speichert</translation>
    </message>
    <message>
        <source>collect it beside the document instead</source>
        <translation>sammeln Sie die Datei stattdessen neben dem Dokument</translation>
    </message>
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
        <translation>suchen Sie in einem anderen Ordner</translation>
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
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Stored in the document</source>
        <translation>Im Dokument gespeichert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
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
        <source>1 use</source>
        <translation>1 Verwendung</translation>
    </message>
    <message>
        <source>%1 uses</source>
        <translation>%1 Verwendungen</translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation>%1 · im Dokument</translation>
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
        <translation>Hier stehen Bilder, Clips und Töne für die Szenen. Legen Sie Dateien ab, oder importieren Sie sie.</translation>
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
        <source>1 file is missing</source>
        <translation>1 Datei fehlt</translation>
    </message>
    <message>
        <source>%1 files are missing</source>
        <translation>%1 Dateien fehlen</translation>
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
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>Neues Dokument, %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Track 1</source>
        <translation>Spur 1</translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation>Szene 1</translation>
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
        <translation>machen Sie die Eigenschaft im Inspektor statisch, um sie von Hand festzulegen</translation>
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
        <source>Used in one slot of the storyboard</source>
        <translation>In einem Slot des Storyboards verwendet</translation>
    </message>
    <message>
        <source>Used in %1 slots of the storyboard</source>
        <translation>In %1 Slots des Storyboards verwendet</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · every viewer</source>
        <translation>%1 · alle Zuschauer</translation>
    </message>
    <message>
        <source>%1 · no viewer</source>
        <translation>%1 · kein Zuschauer</translation>
    </message>
    <message>
        <source>%1 · %2 viewers</source>
        <translation>%1 · %2 Zuschauer</translation>
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
        <translation>schreiben Sie ihn als 06:12 oder 01:06:12</translation>
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
        <translation>speichern Sie sie als Dokument, um sie zu bearbeiten</translation>
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
        <translation>Keine Tasten: drücken Sie welche</translation>
    </message>
    <message>
        <source>Keys of the command; press others</source>
        <translation>Tasten des Befehls; drücken Sie andere</translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Backspace for none</source>
        <translation>Drücken Sie die gewünschten Tasten; Rücktaste für keine</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 wird von „%2“ verwendet.</translation>
    </message>
    <message>
        <source>Click into the field, and press the keys for “%1”.</source>
        <translation>Klicken Sie in das Feld, und drücken Sie die Tasten für „%1“.</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Wählen Sie einen Befehl, um ihm andere Tasten zu geben.</translation>
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
        <source> · %1 dropped</source>
        <translation> · %1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
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
</context>
<context>
    <name>reelwright::ValueText</name>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>write a number, or what to do with this one: *1.5, +20</source>
        <translation>geben Sie eine Zahl ein, oder was mit dieser geschehen soll: *1.5, +20</translation>
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
        <translation>schreiben Sie #RRGGBB oder #RRGGBBAA</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen</source>
        <translation>„%1“ kann nicht gewählt werden</translation>
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
        <translation>Hier stehen die Dokumente, die Sie öffnen.</translation>
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
        <source>1 viewer</source>
        <translation>1 Zuschauer</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 Zuschauer</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 Szenen</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>1 row set aside</source>
        <translation>1 Zeile aussortiert</translation>
    </message>
    <message>
        <source>%1 rows set aside</source>
        <translation>%1 Zeilen aussortiert</translation>
    </message>
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
        <source>The viewers&apos; data beside the canvas</source>
        <translation>Die Daten der Zuschauer neben der Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>Die Bedienfelder wie ursprünglich anordnen</translation>
    </message>
</context>
</TS>
