<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Leaving</name>
    <message>
        <source>Lose what was altered of viewers?</source>
        <translation>Abandonner les modifications des spectateurs&#xa0;?</translation>
    </message>
    <message>
        <source>What was altered of viewers can&apos;t be sealed: %1. If you go on, it is lost.</source>
        <translation>Les modifications des spectateurs ne peuvent pas être scellées&#xa0;: %1. Si vous continuez, elles sont perdues.</translation>
    </message>
    <message>
        <source>Lose It</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>can&apos;t be read: </source>
        <translation>ne peut pas être lu : </translation>
    </message>
    <message>
        <source>column </source>
        <translation>colonne </translation>
    </message>
    <message>
        <source>, column </source>
        <translation>, colonne </translation>
    </message>
    <message>
        <source>can&apos;t be written: </source>
        <translation>ne peut pas être écrit : </translation>
    </message>
    <message>
        <source>make room or choose another folder, then run it again</source>
        <translation>libérez de la place ou choisissez un autre dossier, puis relancez</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made: </source>
        <translation>le dossier ne peut pas être créé : </translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>choisissez un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>choisissez un autre nom, ou supprimez-le d’abord</translation>
    </message>
    <message>
        <source>is no plain file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>the language&apos;s field &apos;%1&apos; is none of the fields</source>
        <translation>le champ « %1 » de la langue ne fait pas partie des champs</translation>
    </message>
    <message>
        <source>there is no scene &apos;%1&apos;</source>
        <translation>il n’y a pas de scène « %1 »</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is none of the fields</source>
        <translation>la clé « %1 » ne fait pas partie des champs</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>trouvé %1</translation>
    </message>
    <message>
        <source>expected an operator before it</source>
        <translation>un opérateur est attendu avant</translation>
    </message>
    <message>
        <source>expected a value before it</source>
        <translation>une valeur est attendue avant</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text is written in single quotes: &apos;%1&apos;</source>
        <translation>un texte s’écrit entre apostrophes : &apos;%1&apos;</translation>
    </message>
    <message>
        <source>found &apos;:&apos;</source>
        <translation>trouvé « : »</translation>
    </message>
    <message>
        <source>expected an operator</source>
        <translation>un opérateur est attendu</translation>
    </message>
    <message>
        <source>found &apos;,&apos;</source>
        <translation>trouvé « , »</translation>
    </message>
    <message>
        <source>expected one expression</source>
        <translation>une seule expression est attendue</translation>
    </message>
    <message>
        <source>found &apos;)&apos; without its &apos;(&apos;</source>
        <translation>trouvé « ) » sans « ( »</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>supprimez-le</translation>
    </message>
    <message>
        <source>%1 has one value</source>
        <translation>%1 a une valeur</translation>
    </message>
    <message>
        <source>expected two or more: a template sees one viewer at a time</source>
        <translation>deux ou plus sont attendues : un modèle voit un spectateur à la fois</translation>
    </message>
    <message>
        <source>&apos;today&apos; has no date here</source>
        <translation>« today » n’a pas de date ici</translation>
    </message>
    <message>
        <source>give the date of the render, for example with --today</source>
        <translation>indiquez la date du rendu, par exemple avec --today</translation>
    </message>
    <message>
        <source>nothing is ever equal to NULL</source>
        <translation>rien n’est jamais égal à NULL</translation>
    </message>
    <message>
        <source>expected IS NULL or IS NOT NULL</source>
        <translation>IS NULL ou IS NOT NULL est attendu</translation>
    </message>
    <message>
        <source>expected %1: %2</source>
        <translation>%1 attendu : %2</translation>
    </message>
    <message>
        <source>there is no function &apos;%1&apos; here</source>
        <translation>il n’y a pas de fonction « %1 » ici</translation>
    </message>
    <message>
        <source>expected one of </source>
        <translation>attendu : l’un de </translation>
    </message>
    <message>
        <source>found &apos;%1&apos;</source>
        <translation>trouvé « %1 »</translation>
    </message>
    <message>
        <source>expected an expression over the fields: other data can&apos;t be asked for</source>
        <translation>une expression sur les champs est attendue : d’autres données ne peuvent pas être demandées</translation>
    </message>
    <message>
        <source>the clock can&apos;t be read</source>
        <translation>l’horloge ne peut pas être lue</translation>
    </message>
    <message>
        <source>expected &apos;today&apos;, the date that the render is given</source>
        <translation>« today » est attendu, la date donnée au rendu</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>attendu : l’un de %1</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>il n’y a pas de champ « %1 »</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>the &apos;(&apos; is never closed</source>
        <translation>la « ( » n’est jamais fermée</translation>
    </message>
    <message>
        <source>expected &apos;)&apos; before %1</source>
        <translation>« ) » est attendu avant %1</translation>
    </message>
    <message>
        <source>found %1 where a filter is named</source>
        <translation>trouvé %1 là où un filtre est nommé</translation>
    </message>
    <message>
        <source>found %1 behind the filter</source>
        <translation>trouvé %1 derrière le filtre</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;, &apos;|&apos; or the end</source>
        <translation>« : », « | » ou la fin est attendu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;%2&apos;</source>
        <translation>« %1 » n’a pas de « %2 »</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 est attendu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 arguments</source>
        <translation>« %1 » a %2 arguments</translation>
    </message>
    <message>
        <source>%1 does not fit &apos;%2&apos;</source>
        <translation>%1 ne convient pas à « %2 »</translation>
    </message>
    <message>
        <source>there are more than two messages</source>
        <translation>il y a plus de deux messages</translation>
    </message>
    <message>
        <source>expected their categories, as in few: &quot;# days&quot;</source>
        <translation>leurs catégories sont attendues, comme dans few: &quot;# days&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no plural category</source>
        <translation>« %1 » n’est pas une catégorie de pluriel</translation>
    </message>
    <message>
        <source>expected a number or one of </source>
        <translation>attendu : un nombre ou l’un de </translation>
    </message>
    <message>
        <source>the message for every other number is missing</source>
        <translation>il manque le message pour tous les autres nombres</translation>
    </message>
    <message>
        <source>expected other: &quot;# days&quot;</source>
        <translation>other: &quot;# days&quot; est attendu</translation>
    </message>
    <message>
        <source>the comment never ends</source>
        <translation>le commentaire ne se termine jamais</translation>
    </message>
    <message>
        <source>expected */</source>
        <translation>*/ est attendu</translation>
    </message>
    <message>
        <source>the token never ends</source>
        <translation>le jeton ne se termine jamais</translation>
    </message>
    <message>
        <source>expected }}</source>
        <translation>}} est attendu</translation>
    </message>
    <message>
        <source>the text never ends</source>
        <translation>le texte ne se termine jamais</translation>
    </message>
    <message>
        <source>the quoted name never ends</source>
        <translation>le nom entre guillemets ne se termine jamais</translation>
    </message>
    <message>
        <source>expected a closing %1</source>
        <translation>un %1 fermant est attendu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>expected digits, with a point before decimals</source>
        <translation>des chiffres sont attendus, avec un point avant les décimales</translation>
    </message>
    <message>
        <source>a NUL character is not expected here</source>
        <translation>un caractère NUL n’est pas attendu ici</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here</source>
        <translation>« %1 » n’est pas attendu ici</translation>
    </message>
    <message>
        <source>expected one expression, without ;</source>
        <translation>une seule expression est attendue, sans ;</translation>
    </message>
    <message>
        <source>expected a value or an operator</source>
        <translation>une valeur ou un opérateur est attendu</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>elle a plus de %1 caractères</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>la fonction %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here</source>
        <translation>%1 ne peut pas servir ici</translation>
    </message>
    <message>
        <source>expected one expression over the fields</source>
        <translation>une seule expression sur les champs est attendue</translation>
    </message>
    <message>
        <source>found }} without its {{</source>
        <translation>trouvé }} sans son {{</translation>
    </message>
    <message>
        <source>braces that are shown are written {{ &apos;}}&apos; }}</source>
        <translation>les accolades à montrer s’écrivent {{ &apos;}}&apos; }}</translation>
    </message>
    <message>
        <source>found a NUL character</source>
        <translation>trouvé un caractère NUL</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>the data can&apos;t be read: %1</source>
        <translation>les données ne peuvent pas être lues : %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>found: </source>
        <translation>trouvé : </translation>
    </message>
    <message>
        <source>no column for the required field &apos;%1&apos;</source>
        <translation>aucune colonne pour le champ requis « %1 »</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;? rename it; %2</source>
        <translation>est-ce « %1 » ? Renommez-la ; %2</translation>
    </message>
    <message>
        <source>columns &apos;%1&apos; and &apos;%2&apos; may both be the field &apos;%3&apos;</source>
        <translation>les colonnes « %1 » et « %2 » peuvent toutes deux être le champ « %3 »</translation>
    </message>
    <message>
        <source>name one of them exactly so</source>
        <translation>nommez l’une d’elles exactement ainsi</translation>
    </message>
    <message>
        <source>the header has more than %1 columns</source>
        <translation>l’en-tête a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>keep the columns that the template asks for</source>
        <translation>gardez les colonnes que le modèle demande</translation>
    </message>
    <message>
        <source>the header&apos;s quotes can&apos;t be read</source>
        <translation>les guillemets de l’en-tête sont illisibles</translation>
    </message>
    <message>
        <source>each field that begins with &quot; must end with one</source>
        <translation>chaque champ qui commence par &quot; doit finir par &quot;</translation>
    </message>
    <message>
        <source>there is no header, the data is empty</source>
        <translation>il n’y a pas d’en-tête, les données sont vides</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>la première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>save it as CSV in UTF-8</source>
        <translation>enregistrez-les en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>has %1 fields, and the header has %2</source>
        <translation>a %1 champs, et l’en-tête en a %2</translation>
    </message>
    <message>
        <source>is longer than 1 MiB</source>
        <translation>dépasse 1 Mio</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>holds a NUL byte</source>
        <translation>contient un octet NUL</translation>
    </message>
    <message>
        <source>has more fields than the header, which has %1</source>
        <translation>a plus de champs que l’en-tête, qui en a %1</translation>
    </message>
    <message>
        <source>goes on behind its closing quote</source>
        <translation>continue après son guillemet fermant</translation>
    </message>
    <message>
        <source>begins with a quote that is never closed</source>
        <translation>commence par un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>is longer than 1 MiB%1</source>
        <translation>dépasse 1 Mio%1</translation>
    </message>
    <message>
        <source>, or its closing quote is missing</source>
        <translation>, ou son guillemet fermant manque</translation>
    </message>
    <message>
        <source>the record is longer than 16 MiB</source>
        <translation>l’enregistrement dépasse 16 Mio</translation>
    </message>
    <message>
        <source>is not true or false, yes or no, 1 or 0</source>
        <translation>n’est ni true ou false, ni yes ou no, ni 1 ou 0</translation>
    </message>
    <message>
        <source>has no value, and it is what the viewer is known by</source>
        <translation>n’a pas de valeur, et c’est ce qui identifie le spectateur</translation>
    </message>
    <message>
        <source>has no value, and it is required</source>
        <translation>n’a pas de valeur, et elle est requise</translation>
    </message>
    <message>
        <source>is not one of the allowed values</source>
        <translation>n’est pas une des valeurs permises</translation>
    </message>
    <message>
        <source>has %1 characters, and %2 is the most</source>
        <translation>a %1 caractères, et %2 est le maximum</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is no number (digits, and a point before the decimals)</source>
        <translation>n’est pas un nombre (des chiffres, et un point avant les décimales)</translation>
    </message>
    <message>
        <source>is no date of the form YYYY-MM-DD</source>
        <translation>n’est pas une date de la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>is no colour of the form #RRGGBB or #RRGGBBAA</source>
        <translation>n’est pas une couleur de la forme #RRGGBB ou #RRGGBBAA</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>n’est pas une adresse web</translation>
    </message>
    <message>
        <source>is no list in JSON</source>
        <translation>n’est pas une liste en JSON</translation>
    </message>
    <message>
        <source>the record is nested deeper than %1</source>
        <translation>l’enregistrement est imbriqué à plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>une virgule ou ]</translation>
    </message>
    <message>
        <source>nothing behind the array&apos;s ]</source>
        <translation>rien après le ] de la liste</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>the record never ends</source>
        <translation>l’enregistrement ne se termine jamais</translation>
    </message>
    <message>
        <source>the record is no JSON at its byte %1</source>
        <translation>l’enregistrement n’est pas du JSON à son octet %1</translation>
    </message>
    <message>
        <source>is no record: a JSON object is expected</source>
        <translation>n’est pas un enregistrement : un objet JSON est attendu</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>est donné deux fois</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>the data is no JSON array of records</source>
        <translation>les données ne sont pas une liste JSON d’enregistrements</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>the template&apos;s key &apos;%1&apos; is none of its fields</source>
        <translation>la clé « %1 » du modèle ne fait pas partie de ses champs</translation>
    </message>
    <message>
        <source>%1 records in a row can&apos;t be used; the first: %2 %3</source>
        <translation>%1 enregistrements de suite sont inutilisables ; le premier : %2 %3</translation>
    </message>
    <message>
        <source>the data has no viewers, only %1</source>
        <translation>les données n’ont pas de spectateurs, seulement %1</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>un en-tête</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>the template has %1 fields, and %2 is the most</source>
        <translation>le modèle a %1 champs, et %2 est le maximum</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a field&apos;s name</source>
        <translation>« %1 » ne peut pas être un nom de champ</translation>
    </message>
    <message>
        <source>the field name &apos;%1&apos; is taken</source>
        <translation>le nom de champ « %1 » est pris</translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation>le document est endommagé</translation>
    </message>
    <message>
        <source>rescue what can be read into a new document, or take an older copy of the file</source>
        <translation>sauvez ce qui peut être lu dans un nouveau document, ou prenez une copie plus ancienne du fichier</translation>
    </message>
    <message>
        <source>another program is writing the document</source>
        <translation>un autre programme écrit dans le document</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>make room, then try again</source>
        <translation>libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>can&apos;t be opened: </source>
        <translation>ne peut pas être ouvert : </translation>
    </message>
    <message>
        <source>check who may write the file and its folder</source>
        <translation>vérifiez qui peut écrire dans le fichier et son dossier</translation>
    </message>
    <message>
        <source>the template would not be read as it is written</source>
        <translation>le modèle ne serait pas lu tel qu’il est écrit</translation>
    </message>
    <message>
        <source>the document is not where it was: it has been moved, removed or replaced</source>
        <translation>le document n’est plus où il était : il a été déplacé, supprimé ou remplacé</translation>
    </message>
    <message>
        <source>put it back there, or save a copy of it</source>
        <translation>remettez-le là, ou enregistrez-en une copie</translation>
    </message>
    <message>
        <source>the document is open for reading only</source>
        <translation>le document est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>is too large to be embedded: %1 MB of at most %2</source>
        <translation>est trop grand pour être incorporé : %1 Mo sur %2 au plus</translation>
    </message>
    <message>
        <source>let it lie beside the document</source>
        <translation>laissez-le à côté du document</translation>
    </message>
    <message>
        <source>to edit it, its folder must be writable too</source>
        <translation>pour le modifier, son dossier doit aussi être inscriptible</translation>
    </message>
    <message>
        <source>make room in its folder, then open it again</source>
        <translation>libérez de la place dans son dossier, puis rouvrez-le</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 sur %2 (processus %3)</translation>
    </message>
    <message>
        <source>a program that does not say its name</source>
        <translation>un programme qui ne dit pas son nom</translation>
    </message>
    <message>
        <source>it is being edited in </source>
        <translation>il est en cours de modification dans </translation>
    </message>
    <message>
        <source>was changed while it was copied</source>
        <translation>a été modifié pendant la copie</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>relancez</translation>
    </message>
    <message>
        <source>its media can&apos;t be unpacked: </source>
        <translation>ses médias ne peuvent pas être extraits : </translation>
    </message>
    <message>
        <source>set TMPDIR to a folder with room</source>
        <translation>faites pointer TMPDIR vers un dossier qui a de la place</translation>
    </message>
    <message>
        <source>is no font file</source>
        <translation>n’est pas un fichier de police</translation>
    </message>
    <message>
        <source>choose a TrueType or OpenType font (ttf, otf, ttc)</source>
        <translation>choisissez une police TrueType ou OpenType (ttf, otf, ttc)</translation>
    </message>
    <message>
        <source>the history has no state %1</source>
        <translation>l’historique n’a pas d’état %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>there is no medium &apos;%1&apos;</source>
        <translation>il n’y a pas de média « %1 »</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is %2, and the file is %3</source>
        <translation>le média « %1 » est %2, et le fichier est %3</translation>
    </message>
    <message>
        <source>choose a file of the same kind</source>
        <translation>choisissez un fichier du même type</translation>
    </message>
    <message>
        <source>choose its file again</source>
        <translation>choisissez à nouveau son fichier</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos;</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>the document holds what is not Reelwright&apos;s: </source>
        <translation>le document contient ce qui n’est pas de Reelwright : </translation>
    </message>
    <message>
        <source>don&apos;t use this file, somebody has altered it</source>
        <translation>n’utilisez pas ce fichier, quelqu’un l’a modifié</translation>
    </message>
    <message>
        <source>the document is of version %1, newer than this Reelwright&apos;s %2</source>
        <translation>le document est de version %1, plus récente que %2 de ce Reelwright</translation>
    </message>
    <message>
        <source>open it with a Reelwright that knows version %1</source>
        <translation>ouvrez-le avec un Reelwright qui connaît la version %1</translation>
    </message>
    <message>
        <source>the document&apos;s media folder &apos;%1&apos; leads out of its own folder</source>
        <translation>le dossier de médias « %1 » du document mène hors de son propre dossier</translation>
    </message>
    <message>
        <source>is no document of Reelwright</source>
        <translation>n’est pas un document de Reelwright</translation>
    </message>
    <message>
        <source> but for what was in it</source>
        <translation> sauf ce qu’il contenait</translation>
    </message>
    <message>
        <source>the settings of the template</source>
        <translation>les réglages du modèle</translation>
    </message>
    <message>
        <source>too much of the document is damaged</source>
        <translation>une trop grande partie du document est endommagée</translation>
    </message>
    <message>
        <source>where that belongs which is in </source>
        <translation>où va ce qui se trouve dans </translation>
    </message>
    <message>
        <source>every format (one of 1920 by 1080 takes their place)</source>
        <translation>tous les formats (un format de 1920 par 1080 les remplace)</translation>
    </message>
    <message>
        <source>the field that tells viewers apart (&apos;%1&apos; takes its place)</source>
        <translation>le champ qui distingue les spectateurs (« %1 » le remplace)</translation>
    </message>
    <message>
        <source>the field of the viewers&apos; language</source>
        <translation>le champ de la langue des spectateurs</translation>
    </message>
    <message>
        <source> in the format &apos;%1&apos;</source>
        <translation> dans le format « %1 »</translation>
    </message>
    <message>
        <source>the template&apos;s </source>
        <translation>du modèle : </translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the brand&apos;s %2</source>
        <translation>« %1 » dans %2 de la marque</translation>
    </message>
    <message>
        <source>nothing in the document can be read</source>
        <translation>rien dans le document ne peut être lu</translation>
    </message>
    <message>
        <source>take an older copy of the file</source>
        <translation>prenez une copie plus ancienne du fichier</translation>
    </message>
    <message>
        <source>the folder of its media</source>
        <translation>le dossier de ses médias</translation>
    </message>
    <message>
        <source>every %1 on a page that can&apos;t be read</source>
        <translation>tous les %1 d’une page illisible</translation>
    </message>
    <message>
        <source>the brand has no %1 &apos;%2&apos;</source>
        <translation>la marque n’a pas de %1 « %2 »</translation>
    </message>
    <message>
        <source>there is nothing of Reelwright&apos;s in the clipboard</source>
        <translation>il n’y a rien de Reelwright dans le presse-papiers</translation>
    </message>
    <message>
        <source>copy elements or scenes first</source>
        <translation>copiez d’abord des éléments ou des scènes</translation>
    </message>
    <message>
        <source>no element is selected</source>
        <translation>aucun élément n’est sélectionné</translation>
    </message>
    <message>
        <source>select one first</source>
        <translation>sélectionnez-en d’abord un</translation>
    </message>
    <message>
        <source>the elements are not all in one scene</source>
        <translation>les éléments ne sont pas tous dans une même scène</translation>
    </message>
    <message>
        <source>select elements of one scene</source>
        <translation>sélectionnez des éléments d’une même scène</translation>
    </message>
    <message>
        <source>no scene is selected</source>
        <translation>aucune scène n’est sélectionnée</translation>
    </message>
    <message>
        <source>the movement of %1 there depends on the viewer, so it can&apos;t be cut</source>
        <translation>le mouvement de %1 y dépend du spectateur et ne peut pas être coupé</translation>
    </message>
    <message>
        <source>cut at one of its keyframes, or move them first</source>
        <translation>coupez à l’une de ses images clés, ou déplacez-les d’abord</translation>
    </message>
    <message>
        <source>there is no %1 &apos;%2&apos;</source>
        <translation>il n’y a pas de %1 « %2 »</translation>
    </message>
    <message>
        <source>there is no track &apos;%1&apos;</source>
        <translation>il n’y a pas de piste « %1 »</translation>
    </message>
    <message>
        <source>the track is locked</source>
        <translation>la piste est verrouillée</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>déverrouillez d’abord</translation>
    </message>
    <message>
        <source>there is no element &apos;%1&apos;</source>
        <translation>il n’y a pas d’élément « %1 »</translation>
    </message>
    <message>
        <source>it would be on its track at the same time as the %1</source>
        <translation>il serait sur sa piste en même temps que %1</translation>
    </message>
    <message>
        <source>choose another time or track</source>
        <translation>choisissez un autre moment ou une autre piste</translation>
    </message>
    <message>
        <source>there is an element &apos;%1&apos; already</source>
        <translation>il y a déjà un élément « %1 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of expressions</source>
        <translation>« %1 » est un mot des expressions</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>a text&apos;s maximum length must be from 0 to %1</source>
        <translation>la longueur maximale d’un texte doit être de 0 à %1</translation>
    </message>
    <message>
        <source>the viewers&apos; language</source>
        <translation>la langue des spectateurs</translation>
    </message>
    <message>
        <source>the viewers&apos; key</source>
        <translation>la clé des spectateurs</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>le champ « %1 »</translation>
    </message>
    <message>
        <source>let that read another field first</source>
        <translation>faites-lui d’abord lire un autre champ</translation>
    </message>
    <message>
        <source>the field&apos;s name would be another</source>
        <translation>le nom du champ changerait</translation>
    </message>
    <message>
        <source>rename it instead</source>
        <translation>renommez-le plutôt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>« %1 » n’est pas un code de langue</translation>
    </message>
    <message>
        <source>write it like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>écrivez-le comme &quot;en&quot; ou &quot;de-AT&quot;</translation>
    </message>
    <message>
        <source>there is no typeface &apos;%1&apos;</source>
        <translation>il n’y a pas de famille de polices « %1 »</translation>
    </message>
    <message>
        <source>the brand&apos;s style %1</source>
        <translation>le style %1 de la marque</translation>
    </message>
    <message>
        <source>the typeface &apos;%1&apos;</source>
        <translation>la famille de polices « %1 »</translation>
    </message>
    <message>
        <source>choose another typeface there first</source>
        <translation>choisissez-y d’abord une autre famille de polices</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>il n’y a pas de format « %1 »</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>il n’y a pas de préréglage « %1 »</translation>
    </message>
    <message>
        <source>choose one of </source>
        <translation>choisissez l’un de </translation>
    </message>
    <message>
        <source>the elements lie in different scenes</source>
        <translation>les éléments sont dans des scènes différentes</translation>
    </message>
    <message>
        <source>a group has two elements or more</source>
        <translation>un groupe a au moins deux éléments</translation>
    </message>
    <message>
        <source>select another one too</source>
        <translation>sélectionnez-en un autre aussi</translation>
    </message>
    <message>
        <source>none of the elements is in a group</source>
        <translation>aucun des éléments n’est dans un groupe</translation>
    </message>
    <message>
        <source>the soundtrack has no scenes</source>
        <translation>la bande-son n’a pas de scènes</translation>
    </message>
    <message>
        <source>select elements of a scene</source>
        <translation>sélectionnez des éléments d’une scène</translation>
    </message>
    <message>
        <source>a keyframe of %1 lies outside of the element</source>
        <translation>une image clé de %1 est hors de l’élément</translation>
    </message>
    <message>
        <source>it is on its track at the same time as the %1</source>
        <translation>il est sur sa piste en même temps que %1</translation>
    </message>
    <message>
        <source>the keyframe would lie outside of the element</source>
        <translation>l’image clé serait hors de l’élément</translation>
    </message>
    <message>
        <source>choose a time from 0 to its duration, %1 s</source>
        <translation>choisissez un temps de 0 à sa durée, %1 s</translation>
    </message>
    <message>
        <source>no keyframe is selected</source>
        <translation>aucune image clé n’est sélectionnée</translation>
    </message>
    <message>
        <source>there is no keyframe at %1 s</source>
        <translation>il n’y a pas d’image clé à %1 s</translation>
    </message>
    <message>
        <source>a curve&apos;s y1 and y2 must be from -100 to 100</source>
        <translation>y1 et y2 d’une courbe doivent être de -100 à 100</translation>
    </message>
    <message>
        <source>there is no place %1</source>
        <translation>il n’y a pas de place %1</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no property &apos;%2&apos;</source>
        <translation>les éléments du type « %1 » n’ont pas de propriété « %2 »</translation>
    </message>
    <message>
        <source>the element is locked</source>
        <translation>l’élément est verrouillé</translation>
    </message>
    <message>
        <source>the property &apos;%1&apos; is locked</source>
        <translation>la propriété « %1 » est verrouillée</translation>
    </message>
    <message>
        <source>the digest is no SHA-256 in hexadecimal digits</source>
        <translation>l’empreinte n’est pas un SHA-256 en chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>medium %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos;</source>
        <translation>le média « %1 »</translation>
    </message>
    <message>
        <source>choose another medium there first</source>
        <translation>choisissez-y d’abord un autre média</translation>
    </message>
    <message>
        <source>the name has more than %1 characters</source>
        <translation>le nom a plus de %1 caractères</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>choisissez-en un plus court</translation>
    </message>
    <message>
        <source>there are no elements in the clipboard</source>
        <translation>il n’y a pas d’éléments dans le presse-papiers</translation>
    </message>
    <message>
        <source>copy elements first</source>
        <translation>copiez d’abord des éléments</translation>
    </message>
    <message>
        <source>there are no scenes in the clipboard</source>
        <translation>il n’y a pas de scènes dans le presse-papiers</translation>
    </message>
    <message>
        <source>copy scenes first</source>
        <translation>copiez d’abord des scènes</translation>
    </message>
    <message>
        <source>%1 does not depend on the viewer</source>
        <translation>%1 ne dépend pas du spectateur</translation>
    </message>
    <message>
        <source>only what is variable has a fallback</source>
        <translation>seul ce qui est variable a une valeur de repli</translation>
    </message>
    <message>
        <source>where its medium starts depends on the viewer</source>
        <translation>le début de son média dépend du spectateur</translation>
    </message>
    <message>
        <source>trim or split it before the media start is made variable</source>
        <translation>raccourcissez-le ou divisez-le avant de rendre le début du média variable</translation>
    </message>
    <message>
        <source>its medium begins %1 s later</source>
        <translation>son média commence %1 s plus tard</translation>
    </message>
    <message>
        <source>the element can&apos;t show what is before it</source>
        <translation>l’élément ne peut pas montrer ce qui précède</translation>
    </message>
    <message>
        <source>nothing would be left of it</source>
        <translation>il n’en resterait rien</translation>
    </message>
    <message>
        <source>leave some of it, or remove it</source>
        <translation>laissez-en une partie, ou supprimez-le</translation>
    </message>
    <message>
        <source>a nested scene can&apos;t be entered after its start</source>
        <translation>on ne peut pas entrer dans une scène imbriquée après son début</translation>
    </message>
    <message>
        <source>trim the elements inside of the scene</source>
        <translation>raccourcissez les éléments dans la scène</translation>
    </message>
    <message>
        <source>there is no marker at %1 s</source>
        <translation>il n’y a pas de marqueur à %1 s</translation>
    </message>
    <message>
        <source>there is a marker at that time already</source>
        <translation>il y a déjà un marqueur à ce moment</translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos;</source>
        <translation>la scène « %1 »</translation>
    </message>
    <message>
        <source>take it out there first</source>
        <translation>retirez-la d’abord de là</translation>
    </message>
    <message>
        <source>the slot has no candidate %1</source>
        <translation>l’emplacement n’a pas de candidat %1</translation>
    </message>
    <message>
        <source>the element has no duration</source>
        <translation>l’élément n’a pas de durée</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>donnez-lui-en une</translation>
    </message>
    <message>
        <source>there is no track so far up or down</source>
        <translation>il n’y a pas de piste aussi haut ou aussi bas</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>ajoutez-en d’abord une</translation>
    </message>
    <message>
        <source>it has no medium that plays</source>
        <translation>il n’a pas de média qui se lit</translation>
    </message>
    <message>
        <source>none of the elements is there before and after that time</source>
        <translation>aucun des éléments n’est là avant et après ce moment</translation>
    </message>
    <message>
        <source>choose a time inside of one</source>
        <translation>choisissez un moment à l’intérieur de l’un d’eux</translation>
    </message>
    <message>
        <source>the brand&apos;s logos</source>
        <translation>les logos de la marque</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres</translation>
    </message>
    <message>
        <source> is used</source>
        <translation> est utilisé</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>element %1 (%2)</source>
        <translation>élément %1 (%2)</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>piste %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>emplacement %1</translation>
    </message>
    <message>
        <source>is no package, or cut short</source>
        <translation>n’est pas un paquet, ou est tronqué</translation>
    </message>
    <message>
        <source>is no package, or damaged</source>
        <translation>n’est pas un paquet, ou est endommagé</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is no plain file</source>
        <translation>l’entrée « %1 » n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is compressed</source>
        <translation>l’entrée « %1 » est compressée</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; says a size that can&apos;t be true</source>
        <translation>l’entrée « %1 » annonce une taille impossible</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>an entry is not as long as it says</source>
        <translation>une entrée n’a pas la longueur qu’elle annonce</translation>
    </message>
    <message>
        <source>get the package again from where it was made</source>
        <translation>récupérez le paquet là où il a été fait</translation>
    </message>
    <message>
        <source>was changed while it was packed</source>
        <translation>a été modifié pendant l’empaquetage</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t begin with template and contract</source>
        <translation>le manifeste ne commence pas par le modèle et le contrat</translation>
    </message>
    <message>
        <source>the manifest names an entry &apos;%1&apos;, which is not allowed</source>
        <translation>le manifeste nomme une entrée « %1 » qui n’est pas permise</translation>
    </message>
    <message>
        <source>the manifest names &apos;%1&apos; twice or out of order</source>
        <translation>le manifeste nomme « %1 » deux fois ou dans le désordre</translation>
    </message>
    <message>
        <source>the manifest promises more bytes than the package has</source>
        <translation>le manifeste promet plus d’octets que le paquet n’en a</translation>
    </message>
    <message>
        <source>the package is of version &apos;%1&apos;, and this Reelwright reads %2</source>
        <translation>le paquet est de version « %1 », et ce Reelwright lit %2</translation>
    </message>
    <message>
        <source>open it with another version of Reelwright</source>
        <translation>ouvrez-le avec une autre version de Reelwright</translation>
    </message>
    <message>
        <source>the manifest is not in its one form</source>
        <translation>le manifeste n’est pas dans sa forme unique</translation>
    </message>
    <message>
        <source>the manifest is incomplete</source>
        <translation>le manifeste est incomplet</translation>
    </message>
    <message>
        <source>name a document, a package, or a folder with a template.json</source>
        <translation>nommez un document, un paquet ou un dossier avec un template.json</translation>
    </message>
    <message>
        <source>is a package already</source>
        <translation>est déjà un paquet</translation>
    </message>
    <message>
        <source>name a document, or a folder with a template.json</source>
        <translation>nommez un document ou un dossier avec un template.json</translation>
    </message>
    <message>
        <source>is no package: it doesn&apos;t begin with %1</source>
        <translation>n’est pas un paquet : il ne commence pas par %1</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is missing</source>
        <translation>l’entrée « %1 » manque</translation>
    </message>
    <message>
        <source>there is an entry &apos;%1&apos; where &apos;%2&apos; belongs</source>
        <translation>il y a une entrée « %1 » à la place de « %2 »</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is not as long as the manifest says</source>
        <translation>l’entrée « %1 » n’a pas la longueur que dit le manifeste</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; was altered</source>
        <translation>l’entrée « %1 » a été modifiée</translation>
    </message>
    <message>
        <source>template and contract don&apos;t belong together</source>
        <translation>le modèle et le contrat ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the manifest is not the one of this template</source>
        <translation>le manifeste n’est pas celui de ce modèle</translation>
    </message>
    <message>
        <source>a medium or font is not the one that was recorded</source>
        <translation>un média ou une police n’est pas celui qui a été enregistré</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t know the entry &apos;%1&apos;</source>
        <translation>le manifeste ne connaît pas l’entrée « %1 »</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a colour like &quot;#FFB000&quot;</source>
        <translation>une couleur comme &quot;#FFB000&quot;</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>l’un de </translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken already</source>
        <translation>l’identifiant « %1 » est déjà pris</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>%1 has members that version %2 does not have</source>
        <translation>%1 a des membres que la version %2 n’a pas</translation>
    </message>
    <message>
        <source>the soundtrack holds audio elements only</source>
        <translation>la bande-son ne contient que des éléments audio</translation>
    </message>
    <message>
        <source>the element must start inside its scene</source>
        <translation>l’élément doit commencer dans sa scène</translation>
    </message>
    <message>
        <source>the element starts after more than 1000000 s</source>
        <translation>l’élément commence après plus de 1000000 s</translation>
    </message>
    <message>
        <source>an element&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>la durée d’un élément doit être de plus de 0 et d’au plus 1000000 s</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format besides the base format</source>
        <translation>« %1 » n’est pas un format à côté du format de base</translation>
    </message>
    <message>
        <source>nothing is otherwise in the format</source>
        <translation>rien n’est différent dans le format</translation>
    </message>
    <message>
        <source>which scene is nested is the same in all formats</source>
        <translation>la scène imbriquée est la même dans tous les formats</translation>
    </message>
    <message>
        <source>it can&apos;t be without one in a format</source>
        <translation>il ne peut pas en être privé dans un format</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no such property</source>
        <translation>les éléments du type « %1 » n’ont pas cette propriété</translation>
    </message>
    <message>
        <source>locked properties must stand in their order, each once</source>
        <translation>les propriétés verrouillées doivent être dans leur ordre, chacune une fois</translation>
    </message>
    <message>
        <source>a text element needs a typeface</source>
        <translation>un élément de texte a besoin d’une famille de polices</translation>
    </message>
    <message>
        <source>the element needs a source</source>
        <translation>l’élément a besoin d’une source</translation>
    </message>
    <message>
        <source>the element needs a scene</source>
        <translation>l’élément a besoin d’une scène</translation>
    </message>
    <message>
        <source>this property can&apos;t have keyframes</source>
        <translation>cette propriété ne peut pas avoir d’images clés</translation>
    </message>
    <message>
        <source>the list of keyframes is empty</source>
        <translation>la liste des images clés est vide</translation>
    </message>
    <message>
        <source>keyframes must follow each other in time</source>
        <translation>les images clés doivent se suivre dans le temps</translation>
    </message>
    <message>
        <source>the keyframe is more than 1000000 s away</source>
        <translation>l’image clé est à plus de 1000000 s</translation>
    </message>
    <message>
        <source>a curve&apos;s x1 and x2 must be from 0 to 1</source>
        <translation>x1 et x2 d’une courbe doivent être de 0 à 1</translation>
    </message>
    <message>
        <source>which scene is nested can&apos;t depend on the viewer</source>
        <translation>la scène imbriquée ne peut pas dépendre du spectateur</translation>
    </message>
    <message>
        <source>give a slot of the storyboard rules instead</source>
        <translation>donnez plutôt des règles à un emplacement du storyboard</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>l’expression est vide</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is of the kind &apos;%2&apos;, which the %3 element can&apos;t show</source>
        <translation>le média « %1 » est du type « %2 », que l’élément %3 ne peut pas montrer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field name: a letter or &apos;_&apos;, then at most 62 letters, digits and &apos;_&apos;</source>
        <translation>« %1 » n’est pas un nom de champ : une lettre ou « _ », puis au plus 62 lettres, chiffres et « _ »</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is reserved</source>
        <translation>le nom « %1 » est réservé</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; has the name of the field &apos;%2&apos;</source>
        <translation>le champ « %1 » a le nom du champ « %2 »</translation>
    </message>
    <message>
        <source>capitals don&apos;t tell fields apart</source>
        <translation>les majuscules ne distinguent pas les champs</translation>
    </message>
    <message>
        <source>no field is named that identifies a viewer</source>
        <translation>aucun champ n’est nommé pour identifier un spectateur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>« %1 » n’est pas un code de langue comme &quot;en&quot; ou &quot;de-AT&quot;</translation>
    </message>
    <message>
        <source>a template needs at least one format</source>
        <translation>un modèle a besoin d’au moins un format</translation>
    </message>
    <message>
        <source>%1 is no frame rate up to 1000 in lowest terms</source>
        <translation>%1 n’est pas une cadence jusqu’à 1000 sous forme irréductible</translation>
    </message>
    <message>
        <source>%1 must be an even number from 16 to 8192</source>
        <translation>%1 doit être un nombre pair de 16 à 8192</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of x264&apos;s presets</source>
        <translation>« %1 » n’est pas un préréglage de x264</translation>
    </message>
    <message>
        <source>a typeface needs at least one font</source>
        <translation>une famille a besoin d’au moins une police</translation>
    </message>
    <message>
        <source>there is no font &apos;%1&apos;</source>
        <translation>il n’y a pas de police « %1 »</translation>
    </message>
    <message>
        <source>a font with an absolute path needs a digest</source>
        <translation>une police au chemin absolu a besoin d’une empreinte</translation>
    </message>
    <message>
        <source>record its digest, or put the font beside the template</source>
        <translation>enregistrez son empreinte, ou mettez la police à côté du modèle</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>le chemin est trop long</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SHA-256 as 64 digits of 0-9 and a-f</source>
        <translation>« %1 » n’est pas un SHA-256 de 64 chiffres 0-9 et a-f</translation>
    </message>
    <message>
        <source>a medium&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>la durée d’un média doit être de plus de 0 et d’au plus 1000000 s</translation>
    </message>
    <message>
        <source>a scene&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>la durée d’une scène doit être de plus de 0 et d’au plus 1000000 s</translation>
    </message>
    <message>
        <source>the marker must lie inside its scene</source>
        <translation>le marqueur doit être dans sa scène</translation>
    </message>
    <message>
        <source>markers must follow each other in time</source>
        <translation>les marqueurs doivent se suivre dans le temps</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already</source>
        <translation>« %1 » existe déjà</translation>
    </message>
    <message>
        <source>the size must be a number from 1 to 4000</source>
        <translation>la taille doit être un nombre de 1 à 4000</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is no image</source>
        <translation>le logo « %1 » n’est pas une image</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is there already</source>
        <translation>le logo « %1 » existe déjà</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be shorter than 0</source>
        <translation>un fondu enchaîné ne peut pas être plus court que 0</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be longer than 1000000 s</source>
        <translation>un fondu enchaîné ne peut pas dépasser 1000000 s</translation>
    </message>
    <message>
        <source>the cross-fade is longer than the scene &apos;%1&apos;</source>
        <translation>le fondu enchaîné est plus long que la scène « %1 »</translation>
    </message>
    <message>
        <source>the path &apos;%1&apos; %2</source>
        <translation>le chemin « %1 » %2</translation>
    </message>
    <message>
        <source>put the file into the template&apos;s folder and write its path from there, with forward slashes</source>
        <translation>mettez le fichier dans le dossier du modèle et écrivez son chemin à partir de là, avec des barres obliques</translation>
    </message>
    <message>
        <source> at </source>
        <translation> à </translation>
    </message>
    <message>
        <source>scene </source>
        <translation>scène </translation>
    </message>
    <message>
        <source> in </source>
        <translation> dans </translation>
    </message>
    <message>
        <source> in the soundtrack</source>
        <translation> dans la bande-son</translation>
    </message>
    <message>
        <source>slot </source>
        <translation>emplacement </translation>
    </message>
    <message>
        <source>the template itself</source>
        <translation>le modèle lui-même</translation>
    </message>
    <message>
        <source>track </source>
        <translation>piste </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>« %1 » n’est pas un identifiant : 1 à 64 lettres, chiffres, « - », « _ » et « . »</translation>
    </message>
    <message>
        <source>a name has at most 200 characters</source>
        <translation>un nom a au plus 200 caractères</translation>
    </message>
    <message>
        <source>this version reads %1.0 and later %1.x</source>
        <translation>cette version lit %1.0 et les %1.x suivants</translation>
    </message>
    <message>
        <source>is no version like &quot;1.0&quot;</source>
        <translation>n’est pas une version comme &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>is of version %1</source>
        <translation>est de version %1</translation>
    </message>
    <message>
        <source>; open it with a Reelwright that reads %1</source>
        <translation>; ouvrez-le avec un Reelwright qui lit %1</translation>
    </message>
    <message>
        <source>the file is of version %1, which this Reelwright reads in part only; open it with a Reelwright that reads %1</source>
        <translation>le fichier est de version %1, que ce Reelwright ne lit qu’en partie ; ouvrez-le avec un Reelwright qui lit %1</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>is larger than 64 MB</source>
        <translation>dépasse 64 Mo</translation>
    </message>
    <message>
        <source>is no JSON that can be used: </source>
        <translation>n’est pas du JSON utilisable : </translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos; %2</source>
        <translation>la scène « %1 » %2</translation>
    </message>
    <message>
        <source>take out one of the nested scenes</source>
        <translation>retirez l’une des scènes imbriquées</translation>
    </message>
    <message>
        <source>did you mean &apos;%1&apos;?</source>
        <translation>vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>known here: </source>
        <translation>connus ici : </translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is missing</source>
        <translation>le membre « %1 » manque</translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is not known here</source>
        <translation>le membre « %1 » est inconnu ici</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>the template can&apos;t be held against its schema: </source>
        <translation>le modèle ne peut pas être comparé à son schéma : </translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>media</source>
        <translation>média</translation>
    </message>
    <message>
        <source>font</source>
        <translation>police</translation>
    </message>
    <message>
        <source>typeface</source>
        <translation>famille de polices</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>scène</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>has no template in it</source>
        <translation>ne contient pas de modèle</translation>
    </message>
    <message>
        <source>is damaged: it is not what its row says</source>
        <translation>est endommagé : ce n’est pas ce que dit sa ligne</translation>
    </message>
    <message>
        <source>is damaged: the %1 &apos;%2&apos; is not where it belongs</source>
        <translation>est endommagé : %1 « %2 » n’est pas à sa place</translation>
    </message>
    <message>
        <source>is no template: the member &apos;reelwright&apos; is missing</source>
        <translation>n’est pas un modèle : le membre « reelwright » manque</translation>
    </message>
    <message>
        <source>is no fraction of seconds like &quot;1001/30000&quot;</source>
        <translation>n’est pas une fraction de secondes comme &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>is no whole number of 1/%1 s</source>
        <translation>n’est pas un nombre entier de 1/%1 s</translation>
    </message>
    <message>
        <source>is more than %1 seconds</source>
        <translation>dépasse %1 secondes</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>n’est pas un temps</translation>
    </message>
    <message>
        <source>no scene is shown, the video would be empty</source>
        <translation>aucune scène n’est montrée, la vidéo serait vide</translation>
    </message>
    <message>
        <source>viewer </source>
        <translation>spectateur </translation>
    </message>
    <message>
        <source>give a slot a scene for every other viewer</source>
        <translation>donnez à un emplacement une scène pour tous les autres spectateurs</translation>
    </message>
    <message>
        <source>the variant is not of this template</source>
        <translation>la variante n’est pas de ce modèle</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>the rule fails: %1</source>
        <translation>la règle échoue : %1</translation>
    </message>
    <message>
        <source>slot %1 (%2)</source>
        <translation>emplacement %1 (%2)</translation>
    </message>
    <message>
        <source>give the binding a fallback</source>
        <translation>donnez une valeur de repli à la liaison</translation>
    </message>
    <message>
        <source>the expression has no value</source>
        <translation>l’expression n’a pas de valeur</translation>
    </message>
    <message>
        <source>the field %1 has no value</source>
        <translation>le champ %1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>the fields %1 have no value</source>
        <translation>les champs %1 n’ont pas de valeur</translation>
    </message>
    <message>
        <source>%1 and the %2 has no fallback</source>
        <translation>%1 et %2 n’a pas de valeur de repli</translation>
    </message>
    <message>
        <source>give the binding a fallback, or fill the data in</source>
        <translation>donnez une valeur de repli à la liaison, ou complétez les données</translation>
    </message>
    <message>
        <source>there is no viewer &apos;%1&apos;</source>
        <translation>il n’y a pas de spectateur « %1 »</translation>
    </message>
    <message>
        <source>element %1, %2</source>
        <translation>élément %1, %2</translation>
    </message>
    <message>
        <source>, keyframe %1</source>
        <translation>, image clé %1</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas entre %2 et %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no colour of the form #RRGGBB</source>
        <translation>« %1 » n’est pas une couleur de la forme #RRGGBB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>« %1 » n’est aucun de %2</translation>
    </message>
    <message>
        <source>can&apos;t be drawn</source>
        <translation>ne peut pas être dessiné</translation>
    </message>
    <message>
        <source>the program shows no scene at %1 s</source>
        <translation>le programme ne montre pas de scène à %1 s</translation>
    </message>
    <message>
        <source>has no source</source>
        <translation>n’a pas de source</translation>
    </message>
    <message>
        <source>no font of its typeface has &apos;%1&apos;, which is in &apos;%2&apos;</source>
        <translation>aucune police de sa famille n’a « %1 », qui est dans « %2 »</translation>
    </message>
    <message>
        <source>add a font to the typeface that has it</source>
        <translation>ajoutez à la famille une police qui l’a</translation>
    </message>
    <message>
        <source>has no typeface</source>
        <translation>n’a pas de famille de polices</translation>
    </message>
    <message>
        <source>its pixel format %1 can&apos;t be converted</source>
        <translation>son format de pixels %1 ne peut pas être converti</translation>
    </message>
    <message>
        <source>is no media file that can be read: </source>
        <translation>n’est pas un fichier multimédia lisible : </translation>
    </message>
    <message>
        <source>its streams can&apos;t be read: </source>
        <translation>ses flux ne peuvent pas être lus : </translation>
    </message>
    <message>
        <source>there is no decoder for </source>
        <translation>il n’y a pas de décodeur pour </translation>
    </message>
    <message>
        <source>the decoder can&apos;t be opened: </source>
        <translation>le décodeur ne peut pas être ouvert : </translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>ne contient pas d’image</translation>
    </message>
    <message>
        <source>has more than 64 megapixels</source>
        <translation>a plus de 64 mégapixels</translation>
    </message>
    <message>
        <source>scale it down to what the video can show</source>
        <translation>réduisez-la à ce que la vidéo peut montrer</translation>
    </message>
    <message>
        <source>holds neither pictures nor sound</source>
        <translation>ne contient ni images ni son</translation>
    </message>
    <message>
        <source>encode the clip again or choose another one</source>
        <translation>réencodez le clip ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>holds no video</source>
        <translation>ne contient pas de vidéo</translation>
    </message>
    <message>
        <source>its video has no frames</source>
        <translation>sa vidéo n’a pas d’images</translation>
    </message>
    <message>
        <source>was changed while it was in use</source>
        <translation>a été modifié pendant son utilisation</translation>
    </message>
    <message>
        <source>can&apos;t be sought in: </source>
        <translation>on ne peut pas s’y déplacer : </translation>
    </message>
    <message>
        <source>can&apos;t be decoded: </source>
        <translation>ne peut pas être décodé : </translation>
    </message>
    <message>
        <source>ends before its frame %1</source>
        <translation>se termine avant son image %1</translation>
    </message>
    <message>
        <source>the template has no medium &apos;%1&apos;</source>
        <translation>le modèle n’a pas de média « %1 »</translation>
    </message>
    <message>
        <source>element </source>
        <translation>élément </translation>
    </message>
    <message>
        <source>its sound can&apos;t be converted: </source>
        <translation>son son ne peut pas être converti : </translation>
    </message>
    <message>
        <source>the times in its sound are damaged, or it lasts for more than 12 hours</source>
        <translation>les temps de son son sont endommagés, ou il dure plus de 12 heures</translation>
    </message>
    <message>
        <source>unknown </source>
        <translation>inconnu </translation>
    </message>
    <message>
        <source>the font is not the one that the template was made with</source>
        <translation>la police n’est pas celle avec laquelle le modèle a été fait</translation>
    </message>
    <message>
        <source>put the original file back</source>
        <translation>remettez le fichier d’origine</translation>
    </message>
    <message>
        <source>FreeType can&apos;t be started: error %1</source>
        <translation>FreeType ne peut pas démarrer : erreur %1</translation>
    </message>
    <message>
        <source>the text can&apos;t be analysed: </source>
        <translation>le texte ne peut pas être analysé : </translation>
    </message>
    <message>
        <source>the text has no font</source>
        <translation>le texte n’a pas de police</translation>
    </message>
    <message>
        <source>choose a typeface</source>
        <translation>choisissez une famille de polices</translation>
    </message>
    <message>
        <source>a letter is drawn more than 200,000 pixels large</source>
        <translation>une lettre est dessinée à plus de 200 000 pixels</translation>
    </message>
    <message>
        <source>make the text smaller</source>
        <translation>réduisez le texte</translation>
    </message>
    <message>
        <source>a letter can&apos;t be drawn: FreeType&apos;s error %1</source>
        <translation>une lettre ne peut pas être dessinée : erreur %1 de FreeType</translation>
    </message>
    <message>
        <source>a letter of the font has too many points to be drawn</source>
        <translation>une lettre de la police a trop de points pour être dessinée</translation>
    </message>
    <message>
        <source>has more than five decimals</source>
        <translation>a plus de cinq décimales</translation>
    </message>
    <message>
        <source>write an exact time as a fraction, like &quot;1001/30000&quot;</source>
        <translation>écrivez un temps exact en fraction, comme &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>ne contient pas d’image décodable</translation>
    </message>
    <message>
        <source>its sound can&apos;t be decoded: </source>
        <translation>son son ne peut pas être décodé : </translation>
    </message>
    <message>
        <source>put an undamaged file there</source>
        <translation>mettez-y un fichier intact</translation>
    </message>
    <message>
        <source>put an undamaged TrueType or OpenType font there</source>
        <translation>mettez-y une police TrueType ou OpenType intacte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>rectangle</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>son</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>ellipse</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>la lecture a été interrompue</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>mettez-y le fichier lui-même</translation>
    </message>
    <message>
        <source>is too large: %1 MB of at most %2</source>
        <translation>est trop grand&#xa0;: %1 Mo, pour %2 au plus</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>can&apos;t be made: </source>
        <translation>ne peut pas être créé&#xa0;: </translation>
    </message>
    <message>
        <source>temporary folder</source>
        <translation>dossier temporaire</translation>
    </message>
    <message>
        <source>names differ in more than the case of their letters, and row_ is kept for the program</source>
        <translation>les noms doivent différer autrement que par la casse, et row_ est réservé au programme</translation>
    </message>
    <message>
        <source>can&apos;t be copied to read its log: </source>
        <translation>ne peut pas être copié pour lire son journal&#xa0;: </translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>vérifiez le disque, puis réessayez</translation>
    </message>
    <message>
        <source>the history is damaged on the way there</source>
        <translation>l’historique est endommagé en chemin</translation>
    </message>
    <message>
        <source>go on from the state that the document is in</source>
        <translation>continuez à partir de l’état où se trouve le document</translation>
    </message>
    <message>
        <source>has no version &apos;%1&apos;</source>
        <translation>n’a pas de version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>il n’en a aucune</translation>
    </message>
    <message>
        <source>its versions are: </source>
        <translation>ses versions sont&#xa0;: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>make room, or set TMPDIR to a folder with room</source>
        <translation>libérez de la place, ou faites pointer TMPDIR vers un dossier qui en a</translation>
    </message>
    <message>
        <source>it has several names in its file system (hard links): save a copy and edit that, or remove the other names</source>
        <translation>il a plusieurs noms dans son système de fichiers (liens physiques)&#xa0;: enregistrez une copie et modifiez-la, ou supprimez les autres noms</translation>
    </message>
    <message>
        <source>the document&apos;s history is damaged</source>
        <translation>l’historique du document est endommagé</translation>
    </message>
    <message>
        <source>rescue the template into a new document, or take an older copy of the file</source>
        <translation>récupérez le modèle dans un nouveau document, ou prenez une copie plus ancienne du fichier</translation>
    </message>
    <message>
        <source>use the changed file first, or put the right one back</source>
        <translation>utilisez d’abord le fichier modifié, ou remettez le bon</translation>
    </message>
    <message>
        <source>leads out of the document&apos;s folder</source>
        <translation>mène hors du dossier du document</translation>
    </message>
    <message>
        <source>put a folder there, not a link</source>
        <translation>mettez-y un dossier, pas un lien</translation>
    </message>
    <message>
        <source>is not the file that was recorded</source>
        <translation>n’est pas le fichier qui a été enregistré</translation>
    </message>
    <message>
        <source>the bytes of %1 are not in the document</source>
        <translation>les octets de %1 ne sont pas dans le document</translation>
    </message>
    <message>
        <source>the brand has no style &apos;%1&apos;</source>
        <translation>la marque n’a pas de style «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is a typeface &apos;%1&apos; already</source>
        <translation>il y a déjà une famille de polices «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has no versions</source>
        <translation>n’a pas de versions</translation>
    </message>
    <message>
        <source>documents (.reel) alone have them</source>
        <translation>seuls les documents (.reel) en ont</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>found &apos;)&apos;</source>
        <translation>trouvé « ) »</translation>
    </message>
    <message>
        <source>expected &apos;, &apos; and a field of the table &apos;%1&apos;</source>
        <translation>« , » et un champ de la table « %1 » sont attendus</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>il n’y a pas de table %1</translation>
    </message>
    <message>
        <source>declare the template&apos;s lookup tables first</source>
        <translation>déclarez d’abord les tables de correspondance du modèle</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; and the key to look up</source>
        <translation>« , » et la clé à chercher sont attendues</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no field %2</source>
        <translation>la table « %1 » n’a pas de champ %2</translation>
    </message>
    <message>
        <source>expected &apos;)&apos;</source>
        <translation>« ) » est attendu</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no data</source>
        <translation>la table « %1 » n’a pas de données</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; asks &apos;%2&apos; for consent, which is no field</source>
        <translation>le champ « %1 » demande le consentement à « %2 », qui n’est pas un champ</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos; is made of itself</source>
        <translation>le champ déduit « %1 » est fait de lui-même</translation>
    </message>
    <message>
        <source>let one of them read something else</source>
        <translation>faites lire autre chose à l’un d’eux</translation>
    </message>
    <message>
        <source>in the inferred field &apos;%1&apos;: </source>
        <translation>dans le champ déduit « %1 » : </translation>
    </message>
    <message>
        <source>it grows too long with the fields that it reads</source>
        <translation>il devient trop long avec les champs qu’il lit</translation>
    </message>
    <message>
        <source>read fewer inferred fields in it</source>
        <translation>lisez-y moins de champs déduits</translation>
    </message>
    <message>
        <source>the source has no column &apos;%1&apos; (any more), and the field &apos;%2&apos; is read from it</source>
        <translation>la source n’a pas (ou plus) de colonne « %1 », et le champ « %2 » y est lu</translation>
    </message>
    <message>
        <source>choose another column</source>
        <translation>choisissez une autre colonne</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;?</source>
        <translation>est-ce « %1 » ?</translation>
    </message>
    <message>
        <source>no column is chosen for the required field &apos;%1&apos;</source>
        <translation>aucune colonne n’est choisie pour le champ requis « %1 »</translation>
    </message>
    <message>
        <source>there is no mapping of columns</source>
        <translation>il n’y a pas d’affectation des colonnes</translation>
    </message>
    <message>
        <source>the mapping of columns names a field twice or not at all</source>
        <translation>l’affectation des colonnes nomme un champ deux fois ou pas du tout</translation>
    </message>
    <message>
        <source>yes or no: %1</source>
        <translation>oui ou non : %1</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour en premier</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois en premier</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>année en premier</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>des dates</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>, as in other columns</source>
        <translation>, comme dans d’autres colonnes</translation>
    </message>
    <message>
        <source>; all could be read month first too: %1</source>
        <translation>; toutes pourraient aussi se lire avec le mois en premier : %1</translation>
    </message>
    <message>
        <source>, as dates with dots are: %1</source>
        <translation>, comme le sont les dates avec des points : %1</translation>
    </message>
    <message>
        <source>: %1 can&apos;t be otherwise</source>
        <translation>: %1 ne peut pas se lire autrement</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>des heures</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>des couleurs</translation>
    </message>
    <message>
        <source>a colour</source>
        <translation>une couleur</translation>
    </message>
    <message>
        <source>names of pictures</source>
        <translation>des noms d’images</translation>
    </message>
    <message>
        <source>the name of a picture</source>
        <translation>le nom d’une image</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>des adresses web</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>une adresse web</translation>
    </message>
    <message>
        <source>lists in JSON</source>
        <translation>des listes en JSON</translation>
    </message>
    <message>
        <source>a list in JSON</source>
        <translation>une liste en JSON</translation>
    </message>
    <message>
        <source>records in JSON</source>
        <translation>des enregistrements en JSON</translation>
    </message>
    <message>
        <source>a record in JSON</source>
        <translation>un enregistrement en JSON</translation>
    </message>
    <message>
        <source>the values have nothing in common but being texts</source>
        <translation>les valeurs n’ont rien en commun, sinon d’être des textes</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>des nombres</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%L1 of %L2 values are %3, and &apos;%4&apos; is not</source>
        <translation>%L1 valeurs sur %L2 sont %3, mais pas « %4 »</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>il n’y a pas de valeurs</translation>
    </message>
    <message>
        <source>the one value is %1</source>
        <translation>la seule valeur est %1</translation>
    </message>
    <message>
        <source>all %L1 values are %2</source>
        <translation>toutes les %L1 valeurs sont %2</translation>
    </message>
    <message>
        <source>the viewers&apos; key is none of the fields</source>
        <translation>la clé des spectateurs ne fait pas partie des champs</translation>
    </message>
    <message>
        <source>the comparison was stopped</source>
        <translation>la comparaison a été interrompue</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>the first line names it</source>
        <translation>la première ligne l’indique</translation>
    </message>
    <message>
        <source>there is one column only</source>
        <translation>il n’y a qu’une colonne</translation>
    </message>
    <message>
        <source>with %1, %2 of the first %3 lines have %4 fields, as the header has</source>
        <translation>avec %1, %2 des %3 premières lignes ont %4 champs, comme l’en-tête</translation>
    </message>
    <message>
        <source>the data is no text in %1</source>
        <translation>les données ne sont pas du texte en %1</translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation>n’est pas du texte en %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>does not have the form %1</source>
        <translation>n’a pas la forme %1</translation>
    </message>
    <message>
        <source>is no record in JSON</source>
        <translation>n’est pas un enregistrement en JSON</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation>élément %1 : %2</translation>
    </message>
    <message>
        <source>is no record</source>
        <translation>n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>is no time of the form HH:MM or HH:MM:SS</source>
        <translation>n’est pas une heure de la forme HH:MM ou HH:MM:SS</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>l’importation a été interrompue</translation>
    </message>
    <message>
        <source>is the key of line %1 already</source>
        <translation>est déjà la clé de la ligne %1</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be used; the first: %2 %3</source>
        <translation>%1 lignes sont inutilisables ; la première : %2 %3</translation>
    </message>
    <message>
        <source>check which columns the fields are read from, and how</source>
        <translation>vérifiez dans quelles colonnes les champs sont lus, et comment</translation>
    </message>
    <message>
        <source>there is no list at %1</source>
        <translation>il n’y a pas de liste à %1</translation>
    </message>
    <message>
        <source>the data is no JSON</source>
        <translation>les données ne sont pas du JSON</translation>
    </message>
    <message>
        <source>has a number that is too large, at the record&apos;s byte %1</source>
        <translation>a un nombre trop grand, à l’octet %1 de l’enregistrement</translation>
    </message>
    <message>
        <source>is the key of a row before</source>
        <translation>est la clé d’une ligne précédente</translation>
    </message>
    <message>
        <source>the template has no lookup table &apos;%1&apos;</source>
        <translation>le modèle n’a pas de table de correspondance « %1 »</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; %3</source>
        <translation>%1 « %2 » %3</translation>
    </message>
    <message>
        <source>%1 more rows can&apos;t be used, either</source>
        <translation>%1 autres lignes sont également inutilisables</translation>
    </message>
    <message>
        <source>one name begins with the other</source>
        <translation>un nom commence par l’autre</translation>
    </message>
    <message>
        <source>the names differ in %1 letters</source>
        <translation>les noms diffèrent de %1 lettres</translation>
    </message>
    <message>
        <source>the names differ in spelling only</source>
        <translation>les noms ne diffèrent que par la graphie</translation>
    </message>
    <message>
        <source>the names differ in separators or a plural only</source>
        <translation>les noms ne diffèrent que par des séparateurs ou un pluriel</translation>
    </message>
    <message>
        <source>the names have the same words</source>
        <translation>les noms ont les mêmes mots</translation>
    </message>
    <message>
        <source>one name has all words of the other</source>
        <translation>un nom a tous les mots de l’autre</translation>
    </message>
    <message>
        <source>no column has a like name</source>
        <translation>aucune colonne n’a un nom semblable</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>les noms sont les mêmes</translation>
    </message>
    <message>
        <source>several columns have a like name</source>
        <translation>plusieurs colonnes ont un nom semblable</translation>
    </message>
    <message>
        <source>&apos;%1&apos; before the decimals</source>
        <translation>« %1 » avant les décimales</translation>
    </message>
    <message>
        <source> and &apos;%1&apos; between thousands</source>
        <translation> et « %1 » entre les milliers</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>des montants en %1</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>un montant en %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>des nombres entiers</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>, avec %1</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; could be read in another way too</source>
        <translation>; « %1 » pourrait aussi se lire autrement</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; isn&apos;t known</source>
        <translation>l’encodage « %1 » est inconnu</translation>
    </message>
    <message>
        <source>the byte order mark says so</source>
        <translation>la marque d’ordre des octets l’indique</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8, but letters of windows-1252</source>
        <translation>%1 octets ne sont pas de l’UTF-8, mais des lettres de windows-1252</translation>
    </message>
    <message>
        <source>%1 characters are UTF-8, %2 bytes are not</source>
        <translation>%1 caractères sont de l’UTF-8, %2 octets n’en sont pas</translation>
    </message>
    <message>
        <source>all characters are UTF-8</source>
        <translation>tous les caractères sont de l’UTF-8</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>tous les caractères sont de l’ASCII</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>n’est pas une heure</translation>
    </message>
    <message>
        <source>is none of the column&apos;s words for yes and no</source>
        <translation>n’est aucun des mots de la colonne pour oui et non</translation>
    </message>
    <message>
        <source>is no date with day, month and year</source>
        <translation>n’est pas une date avec jour, mois et année</translation>
    </message>
    <message>
        <source>is no date with month, day and year</source>
        <translation>n’est pas une date avec mois, jour et année</translation>
    </message>
    <message>
        <source>is no date with year, month and day</source>
        <translation>n’est pas une date avec année, mois et jour</translation>
    </message>
    <message>
        <source>is no number with &apos;%1&apos; before the decimals</source>
        <translation>n’est pas un nombre avec « %1 » avant les décimales</translation>
    </message>
    <message>
        <source>there is not enough memory to keep the data</source>
        <translation>il n’y a pas assez de mémoire pour garder les données</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <source>there is not enough memory to read the data</source>
        <translation>il n’y a pas assez de mémoire pour lire les données</translation>
    </message>
    <message>
        <source>the data is not of these fields</source>
        <translation>les données ne sont pas de ces champs</translation>
    </message>
    <message>
        <source>is no dataset, or a damaged one</source>
        <translation>n’est pas un jeu de données, ou est endommagé</translation>
    </message>
    <message>
        <source>import its data again</source>
        <translation>importez à nouveau ses données</translation>
    </message>
    <message>
        <source>the dataset is larger than %1 MB</source>
        <translation>le jeu de données dépasse %1 Mo</translation>
    </message>
    <message>
        <source>import fewer viewers: a sample is enough to design with</source>
        <translation>importez moins de spectateurs : un échantillon suffit pour la conception</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be written: %1</source>
        <translation>le jeu de données ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>libérez de la place sur le disque</translation>
    </message>
    <message>
        <source>the machine has no source of random numbers</source>
        <translation>la machine n’a pas de source de nombres aléatoires</translation>
    </message>
    <message>
        <source>there is not enough memory for the passphrase</source>
        <translation>il n’y a pas assez de mémoire pour la phrase secrète</translation>
    </message>
    <message>
        <source>there is no protected memory for a key</source>
        <translation>il n’y a pas de mémoire protégée pour une clé</translation>
    </message>
    <message>
        <source>allow the process to lock memory (ulimit -l)</source>
        <translation>permettez au processus de verrouiller de la mémoire (ulimit -l)</translation>
    </message>
    <message>
        <source>the keyring holds no key of a dataset under that name</source>
        <translation>le trousseau ne contient pas de clé de jeu de données sous ce nom</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase secrète est vide</translation>
    </message>
    <message>
        <source>the dataset&apos;s key is damaged</source>
        <translation>la clé du jeu de données est endommagée</translation>
    </message>
    <message>
        <source>the passphrase is not the dataset&apos;s</source>
        <translation>la phrase secrète n’est pas celle du jeu de données</translation>
    </message>
    <message>
        <source>there is no key for the dataset &apos;%1&apos;</source>
        <translation>il n’y a pas de clé pour le jeu de données « %1 »</translation>
    </message>
    <message>
        <source>give a passphrase</source>
        <translation>donnez une phrase secrète</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; is closed</source>
        <translation>le jeu de données « %1 » est fermé</translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation>donnez sa phrase secrète</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; lies in a keyring, and there is none</source>
        <translation>la clé du jeu de données « %1 » est dans un trousseau, et il n’y en a pas</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; is gone, and with it the data</source>
        <translation>la clé du jeu de données « %1 » a disparu, et les données avec elle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no dataset&apos;s id</source>
        <translation>« %1 » n’est pas l’identifiant d’un jeu de données</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be removed</source>
        <translation>le jeu de données ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>its key is gone, so nobody can read it; remove the file</source>
        <translation>sa clé a disparu, personne ne peut donc le lire ; supprimez le fichier</translation>
    </message>
    <message>
        <source>the dataset was altered or damaged</source>
        <translation>le jeu de données a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>le trousseau du système ne répond pas</translation>
    </message>
    <message>
        <source>unlock it, or use a passphrase</source>
        <translation>déverrouillez-le, ou utilisez une phrase secrète</translation>
    </message>
    <message>
        <source>the system&apos;s keyring can&apos;t be used: %1</source>
        <translation>le trousseau du système est inutilisable : %1</translation>
    </message>
    <message>
        <source>there is no inferred field &apos;%1&apos;</source>
        <translation>il n’y a pas de champ déduit « %1 »</translation>
    </message>
    <message>
        <source>inferred field %1</source>
        <translation>champ déduit %1</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos;</source>
        <translation>le champ déduit « %1 »</translation>
    </message>
    <message>
        <source>there is no lookup table &apos;%1&apos;</source>
        <translation>il n’y a pas de table de correspondance « %1 »</translation>
    </message>
    <message>
        <source>the lookup table &apos;%1&apos;</source>
        <translation>la table de correspondance « %1 »</translation>
    </message>
    <message>
        <source>let that look things up elsewhere first</source>
        <translation>faites-lui d’abord chercher ses valeurs ailleurs</translation>
    </message>
    <message>
        <source>the consent for the field &apos;%1&apos;</source>
        <translation>le consentement pour le champ « %1 »</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>rien n’y répond</translation>
    </message>
    <message>
        <source>it was closed before the answer&apos;s end</source>
        <translation>elle a été fermée avant la fin de la réponse</translation>
    </message>
    <message>
        <source>there is no server of that name</source>
        <translation>il n’y a pas de serveur de ce nom</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>erreur réseau %1</translation>
    </message>
    <message>
        <source>did not answer in full within %1 seconds</source>
        <translation>n’a pas répondu entièrement en %1 secondes</translation>
    </message>
    <message>
        <source>could not be reached within %1 seconds</source>
        <translation>n’a pas pu être joint en %1 secondes</translation>
    </message>
    <message>
        <source>sent nothing for %1 seconds</source>
        <translation>n’a rien envoyé pendant %1 secondes</translation>
    </message>
    <message>
        <source>what came is no HTTP</source>
        <translation>ce qui est arrivé n’est pas du HTTP</translation>
    </message>
    <message>
        <source>sent more than %1 MiB in one answer</source>
        <translation>a envoyé plus de %1 Mio en une réponse</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>la lecture a été interrompue</translation>
    </message>
    <message>
        <source>check the token, and what it allows</source>
        <translation>vérifiez le jeton, et ce qu’il permet</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>vérifiez l’adresse</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>the server leads on more than %1 times</source>
        <translation>le serveur redirige plus de %1 fois</translation>
    </message>
    <message>
        <source>the answer can&apos;t be unpacked</source>
        <translation>la réponse ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>le serveur répond avec le statut %1</translation>
    </message>
    <message>
        <source>the connection is not safe: %1</source>
        <translation>la connexion n’est pas sûre : %1</translation>
    </message>
    <message>
        <source>the server needs a certificate that this machine trusts</source>
        <translation>le serveur a besoin d’un certificat auquel cette machine fait confiance</translation>
    </message>
    <message>
        <source>the server %1</source>
        <translation>le serveur %1</translation>
    </message>
    <message>
        <source>ask it for smaller pages</source>
        <translation>demandez-lui des pages plus petites</translation>
    </message>
    <message>
        <source>try again later, or allow more time</source>
        <translation>réessayez plus tard, ou accordez plus de temps</translation>
    </message>
    <message>
        <source>the connection to the server broke: %1</source>
        <translation>la connexion au serveur a été rompue : %1</translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation>vérifiez l’adresse et le réseau</translation>
    </message>
    <message>
        <source>%1, at %2 attempts</source>
        <translation>%1, en %2 tentatives</translation>
    </message>
    <message>
        <source>the answer does not say where it ends, so lines of it may be lost</source>
        <translation>la réponse ne dit pas où elle finit, des lignes peuvent donc en être perdues</translation>
    </message>
    <message>
        <source>ask the server&apos;s operator for answers with a length or in chunks</source>
        <translation>demandez à l’exploitant du serveur des réponses avec une longueur ou par morceaux (chunked)</translation>
    </message>
    <message>
        <source>the answer is no JSON at its byte %1</source>
        <translation>la réponse n’est pas du JSON à son octet %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>it is a web page; give the address that programs ask</source>
        <translation>c’est une page web ; donnez l’adresse que les programmes interrogent</translation>
    </message>
    <message>
        <source>the answer is no list of records</source>
        <translation>la réponse n’est pas une liste d’enregistrements</translation>
    </message>
    <message>
        <source>the answer has no list at &apos;%1&apos;</source>
        <translation>la réponse n’a pas de liste à « %1 »</translation>
    </message>
    <message>
        <source>there are lists at %1</source>
        <translation>il y a des listes à %1</translation>
    </message>
    <message>
        <source>the pages lead back to one that was read already</source>
        <translation>les pages ramènent à une page déjà lue</translation>
    </message>
    <message>
        <source>there are more than %1 pages</source>
        <translation>il y a plus de %1 pages</translation>
    </message>
    <message>
        <source>ask the server for larger pages</source>
        <translation>demandez au serveur des pages plus grandes</translation>
    </message>
    <message>
        <source>the cursor at &apos;%1&apos; is neither text nor number</source>
        <translation>le curseur à « %1 » n’est ni un texte ni un nombre</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos; can&apos;t be chosen</source>
        <translation>l’en-tête « %1 » ne peut pas être choisi</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSON pointer</source>
        <translation>« %1 » n’est pas un pointeur JSON</translation>
    </message>
    <message>
        <source>write it as &apos;/%1&apos;</source>
        <translation>écrivez-le sous la forme « /%1 »</translation>
    </message>
    <message>
        <source>a token is sent to addresses with https only</source>
        <translation>un jeton n’est envoyé qu’à des adresses en https</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a token</source>
        <translation>le secret « %1 » ne peut pas être un jeton</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>la table n’a pas de colonnes</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; holds bytes, which no field can hold</source>
        <translation>la colonne « %1 » contient des octets, qu’aucun champ ne peut contenir</translation>
    </message>
    <message>
        <source>leave it out, or choose a column with a text or an address</source>
        <translation>omettez-la, ou choisissez une colonne avec un texte ou une adresse</translation>
    </message>
    <message>
        <source>holds bytes, which no field can hold</source>
        <translation>contient des octets, qu’aucun champ ne peut contenir</translation>
    </message>
    <message>
        <source>the database did not answer within %1 seconds</source>
        <translation>la base de données n’a pas répondu en %1 secondes</translation>
    </message>
    <message>
        <source>the database has no table &apos;%1&apos;</source>
        <translation>la base de données n’a pas de table « %1 »</translation>
    </message>
    <message>
        <source>check its name, and the right to see it</source>
        <translation>vérifiez son nom, et le droit de la voir</translation>
    </message>
    <message>
        <source>the query would change the database</source>
        <translation>la requête modifierait la base de données</translation>
    </message>
    <message>
        <source>a source is only read; write a SELECT</source>
        <translation>une source est seulement lue ; écrivez un SELECT</translation>
    </message>
    <message>
        <source>the connection to the database was lost after %1 rows</source>
        <translation>la connexion à la base de données a été perdue après %1 lignes</translation>
    </message>
    <message>
        <source>this kind of source can&apos;t be read</source>
        <translation>ce type de source ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is no keyring with the secret &apos;%1&apos;</source>
        <translation>il n’y a pas de trousseau avec le secret « %1 »</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>the source&apos;s columns have changed: %1 are gone, and the fields %2 are read from them</source>
        <translation>les colonnes de la source ont changé : %1 ont disparu, et les champs %2 y sont lus</translation>
    </message>
    <message>
        <source>choose other columns for them, or none</source>
        <translation>choisissez-leur d’autres colonnes, ou aucune</translation>
    </message>
    <message>
        <source>the source has no record that can be used any more</source>
        <translation>la source n’a plus d’enregistrement utilisable</translation>
    </message>
    <message>
        <source>%1 has a password or token in it</source>
        <translation>%1 contient un mot de passe ou un jeton</translation>
    </message>
    <message>
        <source>leave it out there, and give it as the source&apos;s secret</source>
        <translation>retirez-le de là, et donnez-le comme secret de la source</translation>
    </message>
    <message>
        <source>the source has no location</source>
        <translation>la source n’a pas d’emplacement</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>the source&apos;s address is none of the form %1://…</source>
        <translation>l’adresse de la source n’est pas de la forme %1://…</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the source&apos;s description has a word that isn&apos;t known</source>
        <translation>la description de la source a un mot inconnu</translation>
    </message>
    <message>
        <source>a delimiter is one sign</source>
        <translation>un délimiteur est un seul signe</translation>
    </message>
    <message>
        <source>the time limit must be 1 to %1 seconds</source>
        <translation>la limite de temps doit être de 1 à %1 secondes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a header</source>
        <translation>« %1 » ne peut pas être un en-tête</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos;</source>
        <translation>l’en-tête « %1 »</translation>
    </message>
    <message>
        <source>paging by cursor needs the cursor&apos;s place and its parameter</source>
        <translation>la pagination par curseur a besoin de l’endroit du curseur et de son paramètre</translation>
    </message>
    <message>
        <source>there is no description of a source</source>
        <translation>il n’y a pas de description d’une source</translation>
    </message>
    <message>
        <source>the address has a parameter that can&apos;t be used: %1</source>
        <translation>l’adresse a un paramètre inutilisable : %1</translation>
    </message>
    <message>
        <source>the connection has a part that can&apos;t be used: %1</source>
        <translation>la connexion a une partie inutilisable : %1</translation>
    </message>
    <message>
        <source>name a driver or data source that is set up on this machine</source>
        <translation>nommez un pilote ou une source de données configurés sur cette machine</translation>
    </message>
    <message>
        <source>the connection has to name a data source (DSN=…) or a driver</source>
        <translation>la connexion doit nommer une source de données (DSN=…) ou un pilote</translation>
    </message>
    <message>
        <source>the ODBC connection</source>
        <translation>la connexion ODBC</translation>
    </message>
    <message>
        <source>the ODBC data source %1</source>
        <translation>la source de données ODBC %1</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a password</source>
        <translation>le secret « %1 » ne peut pas être un mot de passe</translation>
    </message>
    <message>
        <source>check the user and the password</source>
        <translation>vérifiez l’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>check the table&apos;s name</source>
        <translation>vérifiez le nom de la table</translation>
    </message>
    <message>
        <source>ask the database&apos;s operator for the right to read it</source>
        <translation>demandez à l’exploitant de la base de données le droit de la lire</translation>
    </message>
    <message>
        <source>the driver for this kind of database is not installed</source>
        <translation>le pilote pour ce type de base de données n’est pas installé</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-odbc</source>
        <translation>installez le paquet libqt6sql6-odbc</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-psql</source>
        <translation>installez le paquet libqt6sql6-psql</translation>
    </message>
    <message>
        <source>a value can&apos;t be used as the query wants it (%1)</source>
        <translation>une valeur ne peut pas servir comme la requête le veut (%1)</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>la base de données répond : %1</translation>
    </message>
    <message>
        <source>has changes in a log beside it that can&apos;t be read here</source>
        <translation>a, dans un journal à côté, des modifications qui ne peuvent pas être lues ici</translation>
    </message>
    <message>
        <source>close it in the program that writes it, or copy it with its log</source>
        <translation>fermez-le dans le programme qui l’écrit, ou copiez-le avec son journal</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé : %1</translation>
    </message>
    <message>
        <source>has %1 tables</source>
        <translation>a %1 tables</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>choisissez-en une : %1</translation>
    </message>
    <message>
        <source>the query does more than read</source>
        <translation>la requête fait plus que lire</translation>
    </message>
    <message>
        <source>give a table&apos;s name or a SELECT</source>
        <translation>donnez le nom d’une table ou un SELECT</translation>
    </message>
    <message>
        <source>the query is not one SELECT</source>
        <translation>la requête n’est pas un seul SELECT</translation>
    </message>
    <message>
        <source>is no number that can be shown</source>
        <translation>n’est pas un nombre qui peut être montré</translation>
    </message>
    <message>
        <source>is no text but bytes</source>
        <translation>n’est pas un texte, mais des octets</translation>
    </message>
    <message>
        <source>is no SQLite file, or encrypted</source>
        <translation>n’est pas un fichier SQLite, ou est chiffré</translation>
    </message>
    <message>
        <source>gave no row within %1 seconds</source>
        <translation>n’a pas donné de ligne en %1 secondes</translation>
    </message>
    <message>
        <source>a database needs the name of a table or a SELECT</source>
        <translation>une base de données a besoin du nom d’une table ou d’un SELECT</translation>
    </message>
    <message>
        <source>the query is not one SELECT: %1</source>
        <translation>la requête n’est pas un seul SELECT : %1</translation>
    </message>
    <message>
        <source>something stands behind the semicolon</source>
        <translation>il y a quelque chose derrière le point-virgule</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>une parenthèse est fermée sans avoir été ouverte</translation>
    </message>
    <message>
        <source>a bracket, quote or comment has no end</source>
        <translation>une parenthèse, un guillemet ou un commentaire n’a pas de fin</translation>
    </message>
    <message>
        <source>there is a NUL in it</source>
        <translation>il y a un NUL dedans</translation>
    </message>
    <message>
        <source>there is a semicolon in it</source>
        <translation>il y a un point-virgule dedans</translation>
    </message>
    <message>
        <source>the server leads on to what is no web address</source>
        <translation>le serveur redirige vers ce qui n’est pas une adresse web</translation>
    </message>
    <message>
        <source>the server leads on from https to http, which anybody can read</source>
        <translation>le serveur redirige de https vers http, que n’importe qui peut lire</translation>
    </message>
    <message>
        <source>ask its operator for an address with https</source>
        <translation>demandez à son exploitant une adresse en https</translation>
    </message>
    <message>
        <source>is no XLSX file: it has no %1</source>
        <translation>n’est pas un fichier XLSX : il n’a pas de %1</translation>
    </message>
    <message>
        <source>open it in a spreadsheet program and save it as XLSX</source>
        <translation>ouvrez-le dans un tableur et enregistrez-le en XLSX</translation>
    </message>
    <message>
        <source>has more than 512 MiB of texts</source>
        <translation>a plus de 512 Mio de textes</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>sheet with cells</source>
        <translation>feuille de cellules</translation>
    </message>
    <message>
        <source>the file has a document type in its XML</source>
        <translation>le fichier a un type de document dans son XML</translation>
    </message>
    <message>
        <source>the file&apos;s XML is nested deeper than %1</source>
        <translation>le XML du fichier est imbriqué à plus de %1 niveaux</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>has no sheet &apos;%1&apos;</source>
        <translation>n’a pas de feuille « %1 »</translation>
    </message>
    <message>
        <source>the first is &apos;%1&apos;</source>
        <translation>la première est « %1 »</translation>
    </message>
    <message>
        <source>there is no header, the sheet is empty</source>
        <translation>il n’y a pas d’en-tête, la feuille est vide</translation>
    </message>
    <message>
        <source>the first row must name the columns</source>
        <translation>la première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>has a value in column %1, which the header has not</source>
        <translation>a une valeur dans la colonne %1, que l’en-tête n’a pas</translation>
    </message>
    <message>
        <source>a cell of row %1 has no place</source>
        <translation>une cellule de la ligne %1 n’a pas de place</translation>
    </message>
    <message>
        <source>is a formula whose value is not in the file</source>
        <translation>est une formule dont la valeur n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>is an error of the sheet&apos;s</source>
        <translation>est une erreur de la feuille</translation>
    </message>
    <message>
        <source>is a text that is not in the file</source>
        <translation>est un texte qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>is no number, and the file says it is</source>
        <translation>n’est pas un nombre, alors que le fichier dit que c’en est un</translation>
    </message>
    <message>
        <source>is no day that there is</source>
        <translation>n’est pas un jour qui existe</translation>
    </message>
    <message>
        <source>is no XLSX file, or has a password</source>
        <translation>n’est pas un fichier XLSX, ou a un mot de passe</translation>
    </message>
    <message>
        <source>save it as XLSX without a password</source>
        <translation>enregistrez-le en XLSX sans mot de passe</translation>
    </message>
    <message>
        <source>is no XLSX file, or damaged</source>
        <translation>n’est pas un fichier XLSX, ou est endommagé</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>a un mot de passe</translation>
    </message>
    <message>
        <source>has more than %1 files in it</source>
        <translation>contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file unpacks to more than %1 times its size</source>
        <translation>le fichier décompressé fait plus de %1 fois sa taille</translation>
    </message>
    <message>
        <source>the file has a comment or document type in its XML, which spreadsheets don&apos;t have</source>
        <translation>le fichier a un commentaire ou un type de document dans son XML, ce que les tableurs n’ont pas</translation>
    </message>
    <message>
        <source>the file has a text longer than 4 MiB</source>
        <translation>le fichier a un texte de plus de 4 Mio</translation>
    </message>
    <message>
        <source>no value can be made up that the field &apos;%1&apos; allows</source>
        <translation>aucune valeur permise par le champ « %1 » ne peut être inventée</translation>
    </message>
    <message>
        <source>give it an example that fits, or allowed values</source>
        <translation>donnez-lui un exemple qui convient, ou des valeurs permises</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; %2</source>
        <translation>le champ « %1 » %2</translation>
    </message>
    <message>
        <source>must be from 0 to %1</source>
        <translation>doit être de 0 à %1</translation>
    </message>
    <message>
        <source>the pattern has more than %1 characters</source>
        <translation>le motif a plus de %1 caractères</translation>
    </message>
    <message>
        <source>must be three capital letters like &quot;EUR&quot;, of money</source>
        <translation>doit être formé de trois lettres majuscules comme &quot;EUR&quot;, pour un montant</translation>
    </message>
    <message>
        <source>only viewers can be asked for consent</source>
        <translation>le consentement ne peut être demandé qu’aux spectateurs</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at column %2</source>
        <translation>n’est pas une expression régulière : %1, à la colonne %2</translation>
    </message>
    <message>
        <source>there is no purpose that the viewer could consent to</source>
        <translation>il n’y a pas de finalité à laquelle le spectateur pourrait consentir</translation>
    </message>
    <message>
        <source>viewers are known by this field whether they consent or not</source>
        <translation>les spectateurs sont identifiés par ce champ, qu’ils consentent ou non</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is neither yes or no nor a list of purposes</source>
        <translation>le champ « %1 » n’est ni oui ou non, ni une liste de finalités</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; needs consent itself</source>
        <translation>le champ « %1 » a lui-même besoin d’un consentement</translation>
    </message>
    <message>
        <source>only lists and records have fields of their own</source>
        <translation>seuls les listes et les enregistrements ont leurs propres champs</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos; in the table</source>
        <translation>il n’y a pas de champ « %1 » dans la table</translation>
    </message>
    <message>
        <source>picking viewers was stopped</source>
        <translation>le choix des spectateurs a été interrompu</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>FFmpeg has no lossless encoder here</source>
        <translation>FFmpeg n’a pas d’encodeur sans perte ici</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>il n’y a pas de microphone</translation>
    </message>
    <message>
        <source>connect one, or choose it in the system&apos;s settings</source>
        <translation>branchez-en un, ou choisissez-le dans les réglages du système</translation>
    </message>
    <message>
        <source>the microphone can&apos;t be used</source>
        <translation>le microphone est inutilisable</translation>
    </message>
    <message>
        <source>look whether another program has it</source>
        <translation>vérifiez si un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translation>le microphone a été perdu</translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation>rien n’a été entendu</translation>
    </message>
    <message>
        <source>the dataset remembers no source</source>
        <translation>le jeu de données ne se souvient d’aucune source</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>it has no records</source>
        <translation>il n’a pas d’enregistrements</translation>
    </message>
    <message>
        <source>the source&apos;s password or token is not in the keyring</source>
        <translation>le mot de passe ou le jeton de la source n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation>il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>stopped waiting for the keyring</source>
        <translation>l’attente du trousseau a été interrompue</translation>
    </message>
    <message>
        <source>there is no such viewer</source>
        <translation>ce spectateur n’existe pas</translation>
    </message>
    <message>
        <source>a viewer needs a key</source>
        <translation>un spectateur a besoin d’une clé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the key of another viewer</source>
        <translation>«&#xa0;%1&#xa0;» est la clé d’un autre spectateur</translation>
    </message>
    <message>
        <source>there is no such place for a viewer</source>
        <translation>il n’y a pas de telle place pour un spectateur</translation>
    </message>
    <message>
        <source>the last viewer can&apos;t be deleted</source>
        <translation>le dernier spectateur ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>make another one first</source>
        <translation>créez-en d’abord un autre</translation>
    </message>
    <message>
        <source>the data has no viewer with this key</source>
        <translation>les données n’ont pas de spectateur avec cette clé</translation>
    </message>
    <message>
        <source>this format was not there yet</source>
        <translation>ce format n’existait pas encore</translation>
    </message>
    <message>
        <source>the data had other fields when that version was saved</source>
        <translation>les données avaient d’autres champs lorsque cette version a été enregistrée</translation>
    </message>
    <message>
        <source>this template has no datasets</source>
        <translation>ce modèle n’a pas de jeux de données</translation>
    </message>
    <message>
        <source>no viewer of the dataset &apos;%1&apos; fits the template&apos;s fields</source>
        <translation>aucun spectateur du jeu de données «&#xa0;%1&#xa0;» ne convient aux champs du modèle</translation>
    </message>
    <message>
        <source>these viewers can only be looked at</source>
        <translation>ces spectateurs ne peuvent qu’être consultés</translation>
    </message>
    <message>
        <source>import them as a dataset to edit them</source>
        <translation>importez-les comme jeu de données pour les modifier</translation>
    </message>
    <message>
        <source>viewers of the dataset &apos;%1&apos; don&apos;t fit the template&apos;s fields, and would be lost</source>
        <translation>des spectateurs du jeu de données «&#xa0;%1&#xa0;» ne conviennent pas aux champs du modèle et seraient perdus</translation>
    </message>
    <message>
        <source>alter the fields, or refresh the dataset</source>
        <translation>modifiez les champs, ou actualisez le jeu de données</translation>
    </message>
    <message>
        <source>rows of the lookup table &apos;%1&apos; can&apos;t be used</source>
        <translation>des lignes de la table de correspondance «&#xa0;%1&#xa0;» sont inutilisables</translation>
    </message>
    <message>
        <source>no key can be made for another viewer: %1</source>
        <translation>aucune clé ne peut être créée pour un autre spectateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>look at the pattern and the allowed values of %1</source>
        <translation>regardez le motif et les valeurs permises de %1</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>the template has no field that tells viewers apart</source>
        <translation>le modèle n’a pas de champ qui distingue les spectateurs</translation>
    </message>
    <message>
        <source>column %1 has no name; it is called &apos;%2&apos; here</source>
        <translation>la colonne %1 n’a pas de nom&#xa0;; elle s’appelle ici «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>column %1 has the same name as one before it, &apos;%2&apos;; it is called &apos;%3&apos; here</source>
        <translation>la colonne %1 a le même nom qu’une colonne précédente, «&#xa0;%2&#xa0;»&#xa0;; elle s’appelle ici «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>and so have %1 more columns</source>
        <translation>il en va de même pour %1 autres colonnes</translation>
    </message>
    <message>
        <source>that was the field&apos;s name before it was renamed</source>
        <translation>c’était le nom du champ avant qu’il soit renommé</translation>
    </message>
    <message>
        <source>one of UTF-8, UTF-16, UTF-16LE, UTF-16BE and windows-1252</source>
        <translation>l’un de UTF-8, UTF-16, UTF-16LE, UTF-16BE et windows-1252</translation>
    </message>
    <message>
        <source>it has zeros where UTF-16 has them</source>
        <translation>il a des zéros là où UTF-16 en a</translation>
    </message>
    <message>
        <source>several columns have the same name, &apos;%1&apos;, and the field &apos;%2&apos; is read from it</source>
        <translation>plusieurs colonnes ont le même nom, «&#xa0;%1&#xa0;», et le champ «&#xa0;%2&#xa0;» y est lu</translation>
    </message>
    <message>
        <source>rename or remove all but one of them</source>
        <translation>renommez-les ou supprimez-les toutes sauf une</translation>
    </message>
    <message>
        <source>there is no dataset &apos;%1&apos;</source>
        <translation>il n’y a pas de jeu de données «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; has been altered by somebody else since it was opened</source>
        <translation>le jeu de données «&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis son ouverture</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>rouvrez-le</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; was to be kept until %2 and no longer</source>
        <translation>le jeu de données «&#xa0;%1&#xa0;» devait être conservé jusqu’au %2 et pas plus longtemps</translation>
    </message>
    <message>
        <source>; it has been destroyed</source>
        <translation>&#xa0;; il a été détruit</translation>
    </message>
    <message>
        <source>; it is not opened, but could not be destroyed</source>
        <translation>&#xa0;; il n’est pas ouvert, mais n’a pas pu être détruit</translation>
    </message>
    <message>
        <source>the dataset is damaged, so it is not known where its key lies</source>
        <translation>le jeu de données est endommagé, on ne sait donc pas où est sa clé</translation>
    </message>
    <message>
        <source>remove the file, and what begins with %1 in the system&apos;s keyring</source>
        <translation>supprimez le fichier, et ce qui commence par %1 dans le trousseau du système</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the dataset&apos;s time was over, so it has been destroyed</source>
        <translation>%1&#xa0;: le délai du jeu de données était écoulé, il a donc été détruit</translation>
    </message>
    <message>
        <source>the receipt was signed with another key</source>
        <translation>le reçu a été signé avec une autre clé</translation>
    </message>
    <message>
        <source>check it as the user who erased, on the machine where that was done</source>
        <translation>vérifiez-le avec le compte de l’utilisateur qui a effacé, sur la machine où cela a été fait</translation>
    </message>
    <message>
        <source>is no erasing receipt</source>
        <translation>n’est pas un reçu d’effacement</translation>
    </message>
    <message>
        <source>the key is overwritten, but its file can&apos;t be removed</source>
        <translation>la clé est écrasée, mais son fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>can&apos;t be overwritten: %1</source>
        <translation>ne peut pas être écrasé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key of &apos;%1&apos; lay in its file, as in earlier versions: copies of that file can still be opened with the passphrase</source>
        <translation>la clé de «&#xa0;%1&#xa0;» était dans son fichier, comme dans les versions antérieures&#xa0;: les copies de ce fichier peuvent encore être ouvertes avec la phrase secrète</translation>
    </message>
    <message>
        <source>import its data again; a key is only ever on the machine where the data was imported</source>
        <translation>importez à nouveau ses données&#xa0;; une clé n’est jamais que sur la machine où les données ont été importées</translation>
    </message>
    <message>
        <source>the dataset&apos;s key lies in the system&apos;s keyring, and there is none here to take it out of</source>
        <translation>la clé du jeu de données est dans le trousseau du système, et il n’y en a pas ici d’où la retirer</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed yet (%2); that is done when one is next sealed or destroyed here</source>
        <translation>la clé que le jeu de données «&#xa0;%1&#xa0;» avait auparavant n’a pas encore pu être détruite (%2)&#xa0;; ce sera fait la prochaine fois qu’un jeu sera scellé ou détruit ici</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed (%2); it is called %3</source>
        <translation>la clé que le jeu de données «&#xa0;%1&#xa0;» avait auparavant n’a pas pu être détruite (%2)&#xa0;; elle s’appelle %3</translation>
    </message>
    <message>
        <source>the fields &apos;%1&apos; and &apos;%2&apos; have the same id, &apos;%3&apos;</source>
        <translation>les champs «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont le même identifiant, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>give one of them another id; without one, its name counts</source>
        <translation>donnez à l’un d’eux un autre identifiant&#xa0;; sans identifiant, c’est son nom qui compte</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>le serveur de son ne répond pas</translation>
    </message>
    <message>
        <source>restart the system&apos;s sound, and try again</source>
        <translation>redémarrez le son du système, puis réessayez</translation>
    </message>
    <message>
        <source>long sound can&apos;t be kept while it is used: </source>
        <translation>un son long ne peut pas être conservé pendant son utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>libérez-y de la place</translation>
    </message>
    <message>
        <source>its sound is still being decoded</source>
        <translation>son son est encore en cours de décodage</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>prend trop de temps</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; of the dataset is gone, and what viewers have for it would be lost</source>
        <translation>le champ «&#xa0;%1&#xa0;» du jeu de données a disparu, et ce que les spectateurs y ont serait perdu</translation>
    </message>
    <message>
        <source>undo that, or import the data again</source>
        <translation>annulez cela, ou importez à nouveau les données</translation>
    </message>
    <message>
        <source>another program is writing the datasets</source>
        <translation>un autre programme est en train d’écrire les jeux de données</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>réessayez quand ce sera fait</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is of another type than in the dataset, and what viewers have for it would be rewritten</source>
        <translation>le champ «&#xa0;%1&#xa0;» est d’un autre type que dans le jeu de données, et les valeurs des spectateurs seraient réécrites</translation>
    </message>
</context>
<context>
    <name>reelwright::Actions</name>
    <message>
        <source>To the &amp;Start</source>
        <translation>Aller au &amp;début</translation>
    </message>
    <message>
        <source>One Frame &amp;Back</source>
        <translation>Reculer d&apos;une &amp;image</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>One Frame &amp;Forward</source>
        <translation>Avancer d&apos;une i&amp;mage</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>Aller à la &amp;fin</translation>
    </message>
    <message>
        <source>P&amp;revious Scene</source>
        <translation>Scène pré&amp;cédente</translation>
    </message>
    <message>
        <source>&amp;Next Scene</source>
        <translation>Scène &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>Lire en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Couper le so&amp;n</translation>
    </message>
    <message>
        <source>&amp;Previous Viewer</source>
        <translation>Spectateur &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Viewer</source>
        <translation>Spectateur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Random Viewer</source>
        <translation>Spectateur au &amp;hasard</translation>
    </message>
    <message>
        <source>Play Back&amp;wards, Faster</source>
        <translation>Lire en a&amp;rrière, plus vite</translation>
    </message>
    <message>
        <source>&amp;Halt</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Play F&amp;orwards, Faster</source>
        <translation>Lire en a&amp;vant, plus vite</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Set &amp;In</source>
        <translation>Définir l&apos;&amp;entrée</translation>
    </message>
    <message>
        <source>Set &amp;Out</source>
        <translation>Définir la &amp;sortie</translation>
    </message>
    <message>
        <source>Go to I&amp;n</source>
        <translation>Aller à l&apos;e&amp;ntrée</translation>
    </message>
    <message>
        <source>Go to O&amp;ut</source>
        <translation>Aller à la s&amp;ortie</translation>
    </message>
    <message>
        <source>Clear In</source>
        <translation>Effacer l&apos;entrée</translation>
    </message>
    <message>
        <source>Clear Out</source>
        <translation>Effacer la sortie</translation>
    </message>
    <message>
        <source>&amp;Clear In and Out</source>
        <translation>Effa&amp;cer l&apos;entrée et la sortie</translation>
    </message>
</context>
<context>
    <name>reelwright::AnchorGesture</name>
    <message>
        <source>Move the Anchor of %1</source>
        <translation>Déplacer l&apos;ancre de %1</translation>
    </message>
</context>
<context>
    <name>reelwright::Arrange</name>
    <message>
        <source>no element on the canvas is selected</source>
        <translation>aucun élément du canevas n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>select one that is there at this time</source>
        <translation>sélectionnez-en un qui est présent à cet instant</translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation>sélectionnez-en d&apos;autres avec Maj et un clic</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln element(s) on the canvas are selected</source>
        <translation>
            <numerusform>moins de %Ln élément sélectionné sur le canevas</numerusform>
            <numerusform>moins de %Ln éléments sélectionnés sur le canevas</numerusform>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Motif de la mise à l&apos;écart</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandPanel</name>
    <message>
        <source>Add &amp;Colour…</source>
        <translation>A&amp;jouter une couleur…</translation>
    </message>
    <message>
        <source>Add a colour to the palette</source>
        <translation>Ajouter une couleur à la palette</translation>
    </message>
    <message>
        <source>Add Colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <source>&amp;Give to Selection</source>
        <translation>&amp;Appliquer à la sélection</translation>
    </message>
    <message>
        <source>Give the colour to what is selected</source>
        <translation>Donner la couleur à la sélection</translation>
    </message>
    <message>
        <source>&amp;Alter Colour…</source>
        <translation>M&amp;odifier la couleur…</translation>
    </message>
    <message>
        <source>Choose another colour under this name</source>
        <translation>Choisir une autre couleur sous ce nom</translation>
    </message>
    <message>
        <source>Add &amp;Style from Text</source>
        <translation>A&amp;jouter un style depuis le texte</translation>
    </message>
    <message>
        <source>Make a style of the selected text&apos;s typeface, size and colour</source>
        <translation>Créer un style avec la famille de polices, la taille et la couleur du texte sélectionné</translation>
    </message>
    <message>
        <source>Set Selected &amp;Texts</source>
        <translation>Appliquer aux &amp;textes sélectionnés</translation>
    </message>
    <message>
        <source>Give the selected texts typeface, size and colour</source>
        <translation>Donner aux textes sélectionnés la famille de polices, la taille et la couleur</translation>
    </message>
    <message>
        <source>Add &amp;Logo</source>
        <translation>A&amp;jouter un logo</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s images</source>
        <translation>Choisir une des images du modèle</translation>
    </message>
    <message>
        <source>&amp;Insert into the Scene</source>
        <translation>&amp;Insérer dans la scène</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>L&apos;afficher dans la scène en cours, à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>Add T&amp;ypeface…</source>
        <translation>A&amp;jouter une famille de polices…</translation>
    </message>
    <message>
        <source>Choose font files; each character is taken from the first that has it</source>
        <translation>Choisir des fichiers de polices&#xa0;; chaque caractère est pris dans la première qui le contient</translation>
    </message>
    <message>
        <source>Add Typeface</source>
        <translation>Ajouter une famille de polices</translation>
    </message>
    <message>
        <source>Add &amp;Font to Typeface…</source>
        <translation>Ajouter une &amp;police à la famille…</translation>
    </message>
    <message>
        <source>Choose fonts for the characters that the typeface has not</source>
        <translation>Choisir des polices pour les caractères absents de la famille</translation>
    </message>
    <message>
        <source>Add Font to Typeface</source>
        <translation>Ajouter une police à la famille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The colours of the house belong here.</source>
        <translation>Les couleurs de la marque se placent ici.</translation>
    </message>
    <message>
        <source>Type styles</source>
        <translation>Styles de texte</translation>
    </message>
    <message>
        <source>Styles that texts are set in belong here. Select a text to begin.</source>
        <translation>Les styles appliqués aux textes se placent ici. Sélectionnez un texte pour commencer.</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Familles de polices</translation>
    </message>
    <message>
        <source>The fonts that texts are set in belong here.</source>
        <translation>Les polices utilisées par les textes se placent ici.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Alter Colour %1</source>
        <translation>Modifier la couleur %1</translation>
    </message>
    <message>
        <source>Set Colour %1</source>
        <translation>Appliquer la couleur %1</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Add Style</source>
        <translation>Ajouter un style</translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation>Appliquer le style %1</translation>
    </message>
    <message>
        <source>Add Logo</source>
        <translation>Ajouter un logo</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.ttc);;All files (*)</source>
        <translation>Polices (*.ttf *.otf *.ttc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading fonts…</source>
        <translation>Lecture des polices…</translation>
    </message>
    <message>
        <source>Add Font to %1</source>
        <translation>Ajouter une police à %1</translation>
    </message>
    <message>
        <source>Replace F&amp;onts of Typeface…</source>
        <translation>Remplacer les p&amp;olices de la famille…</translation>
    </message>
    <message>
        <source>Set all that is set in the typeface in other fonts</source>
        <translation>Composer avec d&apos;autres polices tout ce qui utilise la famille</translation>
    </message>
    <message>
        <source>Replace Fonts of Typeface</source>
        <translation>Remplacer les polices de la famille</translation>
    </message>
    <message>
        <source>Drop the template&apos;s images here, and they are its logos.</source>
        <translation>Déposez ici les images du modèle&#xa0;: elles deviennent ses logos.</translation>
    </message>
    <message>
        <source>Add Logos</source>
        <translation>Ajouter des logos</translation>
    </message>
    <message>
        <source>Replace Fonts of %1</source>
        <translation>Remplacer les polices de %1</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>Click to give it to what is selected</source>
        <translation>Cliquer pour la donner à la sélection</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · %2&#xa0;px</translation>
    </message>
    <message>
        <source>Click to set the selected texts in it</source>
        <translation>Cliquer pour l&apos;appliquer aux textes sélectionnés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln font(s)</source>
        <translation>
            <numerusform>%Ln police</numerusform>
            <numerusform>%Ln polices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::BrandSection</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Saisir un autre nom</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>Déplacer vers le haut de la liste</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>Déplacer vers le bas de la liste</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take it out of the brand kit</source>
        <translation>Retirer de la charte</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>reelwright::CandidateRow</name>
    <message>
        <source>Ask before the one above</source>
        <translation>Évaluer avant celle du dessus</translation>
    </message>
    <message>
        <source>Ask after the one below</source>
        <translation>Évaluer après celle du dessous</translation>
    </message>
    <message>
        <source>Take out of the slot</source>
        <translation>Retirer de l&apos;emplacement</translation>
    </message>
    <message>
        <source>Take %1 out of Slot %2</source>
        <translation>Retirer %1 de l&apos;emplacement %2</translation>
    </message>
    <message>
        <source>Rule, such as plan = &apos;gold&apos;; always without one</source>
        <translation>Règle, p. ex. plan = &apos;gold&apos;&#xa0;; sans règle&#xa0;: toujours</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Règle pour %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Change Rule for %1</source>
        <translation>Modifier la règle pour %1</translation>
    </message>
    <message>
        <source>Move %1 in Slot %2</source>
        <translation>Déplacer %1 dans l&apos;emplacement %2</translation>
    </message>
    <message>
        <source>Put Before It</source>
        <translation>Placer avant</translation>
    </message>
    <message>
        <source>Never shown: %1 takes every viewer</source>
        <translation>Jamais montrée&#xa0;: %1 prend tous les spectateurs</translation>
    </message>
    <message>
        <source>Ask for it before %1</source>
        <translation>L&apos;évaluer avant %1</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasActions</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectangle</translation>
    </message>
    <message>
        <source>Draw it on the canvas, click where it goes, or press Enter for the middle</source>
        <translation>Le dessiner sur le canevas, cliquer à l&apos;endroit voulu ou appuyer sur Entrée pour le centre</translation>
    </message>
    <message>
        <source>&amp;Fit the Canvas</source>
        <translation>&amp;Ajuster le canevas</translation>
    </message>
    <message>
        <source>Canvas at &amp;100 %</source>
        <translation>Canevas à &amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;In</source>
        <translation>Zoom a&amp;vant sur le canevas</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;Out</source>
        <translation>Zoom a&amp;rrière sur le canevas</translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation>Rè&amp;gles</translation>
    </message>
    <message>
        <source>Safe &amp;Areas</source>
        <translation>&amp;Zones de sécurité</translation>
    </message>
    <message>
        <source>S&amp;nap on the Canvas</source>
        <translation>&amp;Magnétisme du canevas</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Aligner les &amp;centres</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Aligner les &amp;milieux</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Répartir h&amp;orizontalement</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Répartir</translation>
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
        <translation>Texte sur le canevas</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasView</name>
    <message>
        <source>This viewer does not get this scene</source>
        <translation>Ce spectateur ne reçoit pas cette scène</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
The same for every viewer</source>
        <translation>%1
Identique pour tous les spectateurs</translation>
    </message>
    <message>
        <source>%1
From the viewer&apos;s data: %2</source>
        <translation>%1
D&apos;après les données du spectateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
</context>
<context>
    <name>reelwright::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>reelwright::Choices</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>center</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>contenir</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couvrir</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>étirer</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recadrer</translation>
    </message>
</context>
<context>
    <name>reelwright::ClipPaste</name>
    <message>
        <source>Copying files…</source>
        <translation>Copie des fichiers…</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorPopover</name>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>Couleur au format #RRGGBB ou #RRGGBBAA</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>La charte n&apos;a pas encore de couleurs</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take a colour off the picture or anywhere on the screen</source>
        <translation>Prélever une couleur sur l&apos;image ou n&apos;importe où à l&apos;écran</translation>
    </message>
    <message>
        <source>Take a colour off the picture or the studio&apos;s windows</source>
        <translation>Prélever une couleur sur l&apos;image ou dans les fenêtres du studio</translation>
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
        <translation>Saturation et luminosité</translation>
    </message>
    <message>
        <source>Saturation %1 %, brightness %2 %</source>
        <translation>Saturation %1&#xa0;%, luminosité %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorStrip</name>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnForm</name>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>No column is chosen</source>
        <translation>Aucune colonne n&apos;est choisie</translation>
    </message>
    <message>
        <source>Chosen because the names are alike: %1 of 100</source>
        <translation>Choisi parce que les noms se ressemblent&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>Nothing: it is not read</source>
        <translation>Rien&#xa0;: elle n&apos;est pas lue</translation>
    </message>
    <message>
        <source>A new field</source>
        <translation>Un nouveau champ</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnsModel</name>
    <message>
        <source>Mostly %1</source>
        <translation>Surtout %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1, clé</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>reelwright::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>reelwright::CommandWords</name>
    <message>
        <source>package reelpack template.json load</source>
        <translation>paquet reelpack template.json charger</translation>
    </message>
    <message>
        <source>template.json folder text write</source>
        <translation>template.json dossier texte écrire</translation>
    </message>
    <message>
        <source>save as backup</source>
        <translation>enregistrer sous sauvegarde</translation>
    </message>
    <message>
        <source>viewers csv table spreadsheet records import</source>
        <translation>spectateurs csv table tableur enregistrements importer</translation>
    </message>
    <message>
        <source>snapshot checkpoint name version</source>
        <translation>instantané point de contrôle nom version</translation>
    </message>
    <message>
        <source>versions states undo</source>
        <translation>versions états annuler</translation>
    </message>
    <message>
        <source>preferences options language shortcuts</source>
        <translation>préférences options langue raccourcis</translation>
    </message>
    <message>
        <source>palette actions search</source>
        <translation>palette actions recherche</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>thème apparence nuit</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>thème apparence jour</translation>
    </message>
    <message>
        <source>add photo picture image video clip sound</source>
        <translation>ajouter photo image vidéo clip son</translation>
    </message>
    <message>
        <source>swap exchange clip photo footage</source>
        <translation>échanger remplacer clip photo rush</translation>
    </message>
    <message>
        <source>relink offline locate lost</source>
        <translation>relier hors ligne localiser perdu</translation>
    </message>
    <message>
        <source>consolidate gather copy files</source>
        <translation>consolider regrouper copier fichiers</translation>
    </message>
    <message>
        <source>variable placeholder merge column</source>
        <translation>variable emplacement réservé publipostage colonne</translation>
    </message>
    <message>
        <source>palette swatch</source>
        <translation>palette nuancier</translation>
    </message>
    <message>
        <source>font</source>
        <translation>police</translation>
    </message>
    <message>
        <source>title caption type</source>
        <translation>titre légende caractères</translation>
    </message>
    <message>
        <source>shape box square solid</source>
        <translation>forme boîte carré aplat</translation>
    </message>
    <message>
        <source>shape circle oval</source>
        <translation>forme cercle ovale</translation>
    </message>
    <message>
        <source>align middle horizontal</source>
        <translation>aligner milieu horizontal</translation>
    </message>
    <message>
        <source>align centre vertical</source>
        <translation>aligner centre vertical</translation>
    </message>
    <message>
        <source>composition add</source>
        <translation>composition ajouter</translation>
    </message>
    <message>
        <source>storyboard step add</source>
        <translation>storyboard étape ajouter</translation>
    </message>
    <message>
        <source>condition audience segment default</source>
        <translation>condition public segment défaut</translation>
    </message>
    <message>
        <source>cut razor blade divide</source>
        <translation>couper rasoir lame diviser</translation>
    </message>
    <message>
        <source>dissolve opacity transition</source>
        <translation>fondu opacité transition</translation>
    </message>
    <message>
        <source>precompose compound pre-comp</source>
        <translation>précomposer composé précomposition</translation>
    </message>
    <message>
        <source>order layer up front raise</source>
        <translation>ordre calque haut devant avancer</translation>
    </message>
    <message>
        <source>order layer down behind lower</source>
        <translation>ordre calque bas derrière reculer</translation>
    </message>
    <message>
        <source>silence sound off</source>
        <translation>silence son couper</translation>
    </message>
    <message>
        <source>search person record</source>
        <translation>recherche personne enregistrement</translation>
    </message>
    <message>
        <source>documentation manual</source>
        <translation>documentation manuel</translation>
    </message>
    <message>
        <source>viewers csv xlsx excel sqlite json database postgresql http load dataset</source>
        <translation>spectateurs csv xlsx excel sqlite json base de données postgresql http charger jeu de données</translation>
    </message>
    <message>
        <source>update reload sync dataset source</source>
        <translation>mettre à jour recharger synchroniser jeu de données source</translation>
    </message>
    <message>
        <source>forget gdpr privacy remove person receipt</source>
        <translation>oublier rgpd gdpr vie privée supprimer personne reçu</translation>
    </message>
    <message>
        <source>remove destroy key dataset</source>
        <translation>supprimer détruire clé jeu de données</translation>
    </message>
    <message>
        <source>retention expiry last day</source>
        <translation>conservation expiration dernier jour</translation>
    </message>
    <message>
        <source>a b ab versus</source>
        <translation>a b ab versus contre</translation>
    </message>
    <message>
        <source>split screen before after slider</source>
        <translation>écran partagé avant après curseur</translation>
    </message>
    <message>
        <source>subtract diff changed pixels</source>
        <translation>soustraire diff pixels modifiés</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>See A and B beside each other</source>
        <translation>Voir A et B l&apos;un à côté de l&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>See A left of a line that can be moved, and B right of it</source>
        <translation>Voir A à gauche d&apos;une ligne déplaçable, et B à droite</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>See where A and B differ, and by how much</source>
        <translation>Voir où A et B diffèrent, et de combien</translation>
    </message>
    <message>
        <source>Compare with the &amp;Next Viewer</source>
        <translation>Comparer au spectateur &amp;suivant</translation>
    </message>
    <message>
        <source>Compare the viewer on the canvas with the next one</source>
        <translation>Comparer le spectateur du canevas au suivant</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>&amp;Permuter les côtés</translation>
    </message>
    <message>
        <source>Make A of B, and B of A</source>
        <translation>Faire de B le côté A, et de A le côté B</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>How much the difference is amplified</source>
        <translation>Degré d&apos;amplification de la différence</translation>
    </message>
</context>
<context>
    <name>reelwright::CompareView</name>
    <message>
        <source>The pictures of A and B</source>
        <translation>Les images de A et de B</translation>
    </message>
    <message>
        <source>Two viewers, versions or formats are compared here. Open a template with viewers to begin.</source>
        <translation>Deux spectateurs, versions ou formats sont comparés ici. Ouvrez un modèle avec des spectateurs pour commencer.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>look at them side by side, or choose another format</source>
        <translation>regardez-les côte à côte, ou choisissez un autre format</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
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
        <translation>Identiques à cet instant, au bit près</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ at this moment, by up to %1 of 255</source>
        <translation>
            <numerusform>%Ln pixel diffère à cet instant, de %1 sur 255 au plus</numerusform>
            <numerusform>%Ln pixels diffèrent à cet instant, de %1 sur 255 au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels differ at this moment, by up to %2 of 255</source>
        <translation>%1&#xa0;% des pixels diffèrent à cet instant, de %2 sur 255 au plus</translation>
    </message>
    <message>
        <source>Formats of different shapes can&apos;t be subtracted: %1 and %2</source>
        <translation>Des formats de formes différentes ne peuvent pas être soustraits&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Both show “%1”</source>
        <translation>Les deux affichent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>At this time A shows “%1”, B shows “%2”</source>
        <translation>À cet instant, A affiche «&#xa0;%1&#xa0;», B affiche «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonList</name>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l&apos;historique</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>What differs between %1 and now</source>
        <translation>Différences entre %1 et l&apos;état actuel</translation>
    </message>
    <message>
        <source>What differs since %1</source>
        <translation>Différences depuis %1</translation>
    </message>
    <message>
        <source>Nothing differs: it is as it was then.</source>
        <translation>Aucune différence&#xa0;: tout est comme alors.</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
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
        <translation>fonction</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>recherche par %1</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
</context>
<context>
    <name>reelwright::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The fields that scenes and rules read of a viewer belong here</source>
        <translation>Les champs du spectateur que lisent les scènes et les règles se placent ici</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>&amp;New Field</source>
        <translation>&amp;Nouveau champ</translation>
    </message>
    <message>
        <source>Make a field, and type its name</source>
        <translation>Créer un champ et saisir son nom</translation>
    </message>
    <message>
        <source>&amp;Take Fields from Data File…</source>
        <translation>Créer les champs depuis un &amp;fichier de données…</translation>
    </message>
    <message>
        <source>Make a field of each column of a file, and open it</source>
        <translation>Créer un champ pour chaque colonne d&apos;un fichier, et l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Make Fields of the &amp;Columns</source>
        <translation>Créer les champs depuis les &amp;colonnes</translation>
    </message>
    <message>
        <source>Make a field of each column of the open data that is none yet</source>
        <translation>Créer un champ pour chaque colonne des données ouvertes qui n&apos;en a pas encore</translation>
    </message>
    <message>
        <source>&amp;Rename Field</source>
        <translation>&amp;Renommer le champ</translation>
    </message>
    <message>
        <source>Type another name; all that reads it goes along</source>
        <translation>Saisir un autre nom&#xa0;; tout ce qui lit le champ suit</translation>
    </message>
    <message>
        <source>Move Field &amp;Up</source>
        <translation>&amp;Monter le champ</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>Déplacer vers le haut de la liste</translation>
    </message>
    <message>
        <source>Move Field Do&amp;wn</source>
        <translation>&amp;Descendre le champ</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>Déplacer vers le bas de la liste</translation>
    </message>
    <message>
        <source>Tells Viewers &amp;Apart</source>
        <translation>&amp;Identifie les spectateurs</translation>
    </message>
    <message>
        <source>Each viewer has another value of it, and is known by that</source>
        <translation>Chaque spectateur en a une valeur différente, qui l&apos;identifie</translation>
    </message>
    <message>
        <source>Says the &amp;Language</source>
        <translation>Indique la &amp;langue</translation>
    </message>
    <message>
        <source>A viewer&apos;s numbers, dates and letters follow it</source>
        <translation>Les nombres, les dates et l&apos;écriture du spectateur en dépendent</translation>
    </message>
    <message>
        <source>D&amp;elete Field</source>
        <translation>&amp;Supprimer le champ</translation>
    </message>
    <message>
        <source>Delete it if nothing reads it</source>
        <translation>Le supprimer si rien ne le lit</translation>
    </message>
    <message>
        <source>Open your viewers&apos; data, and its columns become fields here.</source>
        <translation>Ouvrez les données de vos spectateurs&#xa0;: leurs colonnes deviennent ici des champs.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>Ouvrir des données…</translation>
    </message>
    <message>
        <source>New Field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Delete Field %1</source>
        <translation>Supprimer le champ %1</translation>
    </message>
    <message>
        <source>Move Field %1</source>
        <translation>Déplacer le champ %1</translation>
    </message>
    <message>
        <source>Tell Viewers Apart by %1</source>
        <translation>Identifier les spectateurs par %1</translation>
    </message>
    <message>
        <source>Take the Language from %1</source>
        <translation>Prendre la langue dans %1</translation>
    </message>
    <message>
        <source>Take No Language from Data</source>
        <translation>Ne pas prendre la langue dans les données</translation>
    </message>
    <message>
        <source>Take Fields from Data File</source>
        <translation>Créer les champs depuis un fichier de données</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Spectateurs (*.csv *.tsv *.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading columns…</source>
        <translation>Lecture des colonnes…</translation>
    </message>
    <message>
        <source>Take Fields from %1</source>
        <translation>Créer les champs depuis %1</translation>
    </message>
    <message>
        <source>Their names can&apos;t be made a field&apos;s: %1</source>
        <translation>Ces noms ne peuvent pas devenir des noms de champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every column of the file is a field already</source>
        <translation>Chaque colonne du fichier est déjà un champ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>Tables de correspondance</translation>
    </message>
    <message>
        <source>Lookup Tables</source>
        <translation>Tables de correspondance</translation>
    </message>
    <message>
        <source>New &amp;Inferred Field</source>
        <translation>Nouveau champ dédui&amp;t</translation>
    </message>
    <message>
        <source>Make a named expression over other fields, to be used like one</source>
        <translation>Créer une expression nommée sur d&apos;autres champs, à utiliser comme un champ</translation>
    </message>
    <message>
        <source>New Inferred Field</source>
        <translation>Nouveau champ déduit</translation>
    </message>
</context>
<context>
    <name>reelwright::DatasetActions</name>
    <message>
        <source>%1 (lookup table %2)</source>
        <translation>%1 (table de correspondance %2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Jeux de données</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Take viewers or a lookup table into the document, sealed beside it</source>
        <translation>Prendre des spectateurs ou une table de correspondance dans le document, scellés à côté de lui</translation>
    </message>
    <message>
        <source>&amp;Refresh Data…</source>
        <translation>&amp;Actualiser les données…</translation>
    </message>
    <message>
        <source>Read the dataset&apos;s source again, and see what is different</source>
        <translation>Relire la source du jeu de données, et voir ce qui est différent</translation>
    </message>
    <message>
        <source>&amp;Keep Until…</source>
        <translation>&amp;Conserver jusqu&apos;au…</translation>
    </message>
    <message>
        <source>After that day the dataset is destroyed</source>
        <translation>Après ce jour, le jeu de données est détruit</translation>
    </message>
    <message>
        <source>&amp;Erase a Viewer…</source>
        <translation>&amp;Effacer un spectateur…</translation>
    </message>
    <message>
        <source>Take a viewer out of all datasets, with a receipt</source>
        <translation>Retirer un spectateur de tous les jeux de données, avec un reçu</translation>
    </message>
    <message>
        <source>&amp;Delete Dataset…</source>
        <translation>&amp;Supprimer le jeu de données…</translation>
    </message>
    <message>
        <source>Destroy its key, and with it the data</source>
        <translation>Détruire sa clé, et les données avec elle</translation>
    </message>
    <message>
        <source>&amp;Open the Closed Dataset</source>
        <translation>&amp;Ouvrir le jeu de données fermé</translation>
    </message>
    <message>
        <source>Ask for its passphrase, or the keyring, again</source>
        <translation>Redemander sa phrase secrète, ou interroger à nouveau le trousseau</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Aucun n&apos;est encore conservé</translation>
    </message>
    <message>
        <source>Delete the dataset?</source>
        <translation>Supprimer le jeu de données&#xa0;?</translation>
    </message>
    <message>
        <source>The key of “%1” is destroyed, and with it the data, also in copies of its file. This can&apos;t be undone.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» est détruite, et les données avec elle, y compris dans les copies de son fichier. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Suppression de %1…</translation>
    </message>
    <message>
        <source>%1 is deleted, and its key destroyed</source>
        <translation>%1 est supprimé, et sa clé détruite</translation>
    </message>
    <message>
        <source>Keep Until</source>
        <translation>Conserver jusqu&apos;au</translation>
    </message>
    <message>
        <source>After its last day “%1” is destroyed when the document is opened.</source>
        <translation>Après son dernier jour, «&#xa0;%1&#xa0;» est détruit à l&apos;ouverture du document.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Il a un dernier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>Scellement de %1…</translation>
    </message>
</context>
<context>
    <name>reelwright::DeviceBox</name>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Where sound is heard from the next time that it plays</source>
        <translation>Où le son est entendu à partir de la prochaine lecture</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>reelwright::DockTitle</name>
    <message>
        <source>Put %1 back into the window</source>
        <translation>Remettre %1 dans la fenêtre</translation>
    </message>
    <message>
        <source>Give %1 a window of its own</source>
        <translation>Détacher %1 dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>%1: drag to move it, double click to give it a window of its own</source>
        <translation>%1&#xa0;: glisser pour déplacer, double-cliquer pour détacher dans une fenêtre</translation>
    </message>
</context>
<context>
    <name>reelwright::EasingPopover</name>
    <message>
        <source>The curve&apos;s four numbers</source>
        <translation>Les quatre nombres de la courbe</translation>
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
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Décélération</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Accélération et décélération</translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation>Courbe personnalisée</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>a curve has four numbers, x and y of both handles</source>
        <translation>une courbe a quatre nombres, x et y des deux poignées</translation>
    </message>
    <message>
        <source>such as 0.42, 0, 0.58, 1</source>
        <translation>p. ex. 0.42, 0, 0.58, 1</translation>
    </message>
    <message>
        <source>the first and the third number are from 0 to 1</source>
        <translation>le premier et le troisième nombre vont de 0 à 1</translation>
    </message>
    <message>
        <source>the second and the fourth number are from -100 to 100</source>
        <translation>le deuxième et le quatrième nombre vont de -100 à 100</translation>
    </message>
</context>
<context>
    <name>reelwright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
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
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>&amp;Ripple Delete</source>
        <translation>Supprimer et &amp;raccorder</translation>
    </message>
    <message>
        <source>Ripple Delete %1</source>
        <translation>Supprimer et raccorder %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>&amp;Split at Playhead</source>
        <translation>Sci&amp;nder à la tête de lecture</translation>
    </message>
    <message>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation>Rogner le dé&amp;but à la tête de lecture</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Rogner %1</translation>
    </message>
    <message>
        <source>Trim End to Play&amp;head</source>
        <translation>Rogner la &amp;fin à la tête de lecture</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Scinder %1</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grouper %1</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Dégr&amp;ouper</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Dégrouper %1</translation>
    </message>
    <message>
        <source>&amp;Nest…</source>
        <translation>&amp;Imbriquer…</translation>
    </message>
    <message>
        <source>Bring &amp;Forward</source>
        <translation>&amp;Avancer d&apos;un plan</translation>
    </message>
    <message>
        <source>Bring %1 Forward</source>
        <translation>Avancer %1 d&apos;un plan</translation>
    </message>
    <message>
        <source>Send &amp;Back</source>
        <translation>R&amp;eculer d&apos;un plan</translation>
    </message>
    <message>
        <source>Send %1 Back</source>
        <translation>Reculer %1 d&apos;un plan</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Imbriquer</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Nom de la nouvelle scène</translation>
    </message>
    <message>
        <source>Nest %1</source>
        <translation>Imbriquer %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>Fade &amp;In</source>
        <translation>Fondu d&apos;&amp;entrée</translation>
    </message>
    <message>
        <source>Fade %1 In</source>
        <translation>Fondu d&apos;entrée de %1</translation>
    </message>
    <message>
        <source>Let it come up from nothing where it begins, in half a second</source>
        <translation>Le faire apparaître progressivement à son début, en une demi-seconde</translation>
    </message>
    <message>
        <source>Fade &amp;Out</source>
        <translation>Fondu de &amp;sortie</translation>
    </message>
    <message>
        <source>Fade %1 Out</source>
        <translation>Fondu de sortie de %1</translation>
    </message>
    <message>
        <source>Let it go to nothing where it ends, in half a second</source>
        <translation>Le faire disparaître progressivement à sa fin, en une demi-seconde</translation>
    </message>
    <message>
        <source>&amp;Open Nested Scene</source>
        <translation>&amp;Ouvrir la scène imbriquée</translation>
    </message>
    <message>
        <source>Leave Nested S&amp;cene</source>
        <translation>&amp;Quitter la scène imbriquée</translation>
    </message>
    <message>
        <source>Replace &amp;Medium…</source>
        <translation>Re&amp;mplacer le média…</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementGesture</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>ce modèle est en lecture seule</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>enregistrez-le comme document pour le modifier</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementSets</name>
    <message>
        <source>%1 Elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementValues</name>
    <message>
        <source>to the end</source>
        <translation>jusqu&apos;à la fin</translation>
    </message>
    <message>
        <source>Rename Element</source>
        <translation>Renommer l&apos;élément</translation>
    </message>
    <message>
        <source>Set Start</source>
        <translation>Définir le début</translation>
    </message>
    <message>
        <source>Set Duration</source>
        <translation>Définir la durée</translation>
    </message>
</context>
<context>
    <name>reelwright::EraseDialog</name>
    <message>
        <source>Save Receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase a Viewer</source>
        <translation>Effacer un spectateur</translation>
    </message>
    <message>
        <source>The viewer is taken out of every dataset of this document, for good. Files that the data came from are not touched.</source>
        <translation>Le spectateur est retiré définitivement de tous les jeux de données de ce document. Les fichiers d&apos;où viennent les données ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Key of the viewer</source>
        <translation>Clé du spectateur</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Erasing a viewer…</source>
        <translation>Effacement d&apos;un spectateur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Could not be opened, so nothing went from them: %1</source>
        <translation>Impossibles à ouvrir, rien n&apos;en a donc été retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No dataset has a viewer of that key</source>
        <translation>Aucun jeu de données n&apos;a de spectateur avec cette clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) erased</source>
        <translation>
            <numerusform>%Ln ligne effacée</numerusform>
            <numerusform>%Ln lignes effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>reelwright::ExpressionLine</name>
    <message>
        <source>What can be written here</source>
        <translation>Ce qui peut être écrit ici</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldBinding</name>
    <message>
        <source>it takes a field of numbers</source>
        <translation>il faut un champ de nombres</translation>
    </message>
    <message>
        <source>it takes a field of colours</source>
        <translation>il faut un champ de couleurs</translation>
    </message>
    <message>
        <source>it takes a field of images, or of texts that name media</source>
        <translation>il faut un champ d&apos;images, ou de textes qui nomment des médias</translation>
    </message>
    <message>
        <source>it takes a field of texts</source>
        <translation>il faut un champ de textes</translation>
    </message>
    <message>
        <source>the template has no field “%1”</source>
        <translation>le modèle n&apos;a pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 can&apos;t come from the field “%2”</source>
        <translation>%1 ne peut pas venir du champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a nested scene shows no field</source>
        <translation>une scène imbriquée n&apos;affiche aucun champ</translation>
    </message>
    <message>
        <source>drop it on a property in the inspector</source>
        <translation>déposez-le sur une propriété dans l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>Lier à %1</translation>
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
        <translation>Nom du champ</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldForm</name>
    <message>
        <source>A viewer without it is set aside</source>
        <translation>Un spectateur sans cette valeur est écarté</translation>
    </message>
    <message>
        <source>Set Required</source>
        <translation>Définir le caractère obligatoire</translation>
    </message>
    <message>
        <source>Set Maximum Length</source>
        <translation>Définir la longueur maximale</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Longueur libre</translation>
    </message>
    <message>
        <source>Any value, or one a line</source>
        <translation>Valeur libre, ou une par ligne</translation>
    </message>
    <message>
        <source>For a template without data</source>
        <translation>Pour un modèle sans données</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs autorisées</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Set Type</source>
        <translation>Définir le type</translation>
    </message>
    <message>
        <source>Set Allowed Values</source>
        <translation>Définir les valeurs autorisées</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>Set Example</source>
        <translation>Définir l&apos;exemple</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Trois lettres, p. ex. EUR</translation>
    </message>
    <message>
        <source>Any value, or a regular expression</source>
        <translation>Valeur libre, ou une expression régulière</translation>
    </message>
    <message>
        <source>Tells nothing about a person</source>
        <translation>Ne dit rien sur une personne</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnelle</translation>
    </message>
    <message>
        <source>Sensitive: health, belief, origin and the like</source>
        <translation>Sensible&#xa0;: santé, croyance, origine, etc.</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Fields of each item</source>
        <translation>Champs de chaque élément</translation>
    </message>
    <message>
        <source>Personal Data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>What it tells about a person</source>
        <translation>Ce qu&apos;elle dit sur une personne</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>The field that tells whether the viewer agrees</source>
        <translation>Le champ qui indique si le spectateur est d&apos;accord</translation>
    </message>
    <message>
        <source>Set Currency</source>
        <translation>Définir la devise</translation>
    </message>
    <message>
        <source>Set Pattern</source>
        <translation>Définir le motif</translation>
    </message>
    <message>
        <source>Set Purpose</source>
        <translation>Définir la finalité</translation>
    </message>
    <message>
        <source>Set Personal Data</source>
        <translation>Définir les données personnelles</translation>
    </message>
    <message>
        <source>Set Consent</source>
        <translation>Définir le consentement</translation>
    </message>
    <message>
        <source>Set Fields of Items</source>
        <translation>Définir les champs des éléments</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Personne n&apos;est interrogé</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldModel</name>
    <message>
        <source>No value for this viewer</source>
        <translation>Aucune valeur pour ce spectateur</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>tells viewers apart</source>
        <translation>identifie les spectateurs</translation>
    </message>
    <message>
        <source>says the language</source>
        <translation>indique la langue</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Rename Field %1</source>
        <translation>Renommer le champ %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>Déduit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::FileActions</name>
    <message>
        <source>Documents (*.reel)</source>
        <translation>Documents (*.reel)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un document &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l&apos;exemp&amp;le</translation>
    </message>
    <message>
        <source>Open &amp;Data…</source>
        <translation>Ouvrir des &amp;données…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Save as Doc&amp;ument…</source>
        <translation>Enregistrer comme doc&amp;ument…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Impor&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Export Template…</source>
        <translation>E&amp;xporter le modèle…</translation>
    </message>
    <message>
        <source>&amp;Rescue a Document…</source>
        <translation>Récu&amp;pérer un document…</translation>
    </message>
    <message>
        <source>Make a new document of what can be read in a damaged one</source>
        <translation>Créer un document à partir de ce qui est lisible dans un document endommagé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>New Document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Documents and templates (*.reel *.reelpack template.json);;All files (*)</source>
        <translation>Documents et modèles (*.reel *.reelpack template.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Viewers&apos; Data</source>
        <translation>Ouvrir les données des spectateurs</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Spectateurs (*.csv *.tsv *.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Import a Template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Templates (template.json *.reelpack);;All files (*)</source>
        <translation>Modèles (template.json *.reelpack);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as Document</source>
        <translation>Enregistrer comme document</translation>
    </message>
    <message>
        <source>Export Template to a New Folder</source>
        <translation>Exporter le modèle dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Rescue a Damaged Document</source>
        <translation>Récupérer un document endommagé</translation>
    </message>
    <message>
        <source>Save What Is Rescued</source>
        <translation>Enregistrer ce qui est récupéré</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 récupéré</translation>
    </message>
    <message>
        <source>%1  %2, %3 fps</source>
        <translation>%1  %2, %3 i/s</translation>
    </message>
</context>
<context>
    <name>reelwright::FileJobs</name>
    <message>
        <source>another file has the name of one of the document&apos;s</source>
        <translation>un autre fichier porte le nom d&apos;un fichier du document</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportation de %1…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Copie de %1…</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Une copie a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>Rescuing %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <source>Rescued into %1. Lost: %2</source>
        <translation>Récupéré dans %1. Perdu&#xa0;: %2</translation>
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
        <translation>Supprimer le format « %1 »</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (base)</translation>
    </message>
    <message>
        <source>What differs in the others is kept beside it</source>
        <translation>Ce qui diffère dans les autres est conservé à côté</translation>
    </message>
    <message>
        <source>Add Format</source>
        <translation>Ajouter un format</translation>
    </message>
    <message>
        <source>Add Format %1</source>
        <translation>Ajouter le format %1</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>Supprimer le format %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 fps</source>
        <translation>%1 · %2 · %3 i/s</translation>
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
        <translation>Aperçu plein écran</translation>
    </message>
    <message>
        <source>The video, alone</source>
        <translation>La vidéo, seule</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryLimit</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>History &amp;Limit</source>
        <translation>&amp;Limite de l&apos;historique</translation>
    </message>
    <message>
        <source>How large the history may become before its oldest states are forgotten. Nothing since the oldest version ever is.</source>
        <translation>Taille que l&apos;historique peut atteindre avant que ses états les plus anciens soient oubliés. Rien de ce qui suit la plus ancienne version ne l&apos;est jamais.</translation>
    </message>
    <message>
        <source>Forget the oldest states?</source>
        <translation>Oublier les états les plus anciens&#xa0;?</translation>
    </message>
    <message>
        <source>The history takes %1. What it takes beyond %2 is forgotten for good, the oldest states first, but none since the oldest version.</source>
        <translation>L&apos;historique occupe %1. Ce qui dépasse %2 est oublié définitivement, les états les plus anciens d&apos;abord, mais aucun de ceux qui suivent la plus ancienne version.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The history takes %1</source>
        <translation>L&apos;historique occupe %1</translation>
    </message>
    <message>
        <source>Limit of the history: %1</source>
        <translation>Limite de l&apos;historique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryPanel</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Version</source>
        <translation>Restaurer la &amp;version</translation>
    </message>
    <message>
        <source>Re&amp;vert to Last Version</source>
        <translation>R&amp;evenir à la dernière version</translation>
    </message>
    <message>
        <source>Co&amp;mpare Version with Now</source>
        <translation>Co&amp;mparer la version à l&apos;état actuel</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>&amp;Comparer à l&apos;état actuel</translation>
    </message>
    <message>
        <source>Give a state a name, and it is kept for good.</source>
        <translation>Un état auquel vous donnez un nom est conservé pour toujours.</translation>
    </message>
    <message>
        <source>Save a version of the document as it is</source>
        <translation>Enregistrer une version du document tel qu&apos;il est</translation>
    </message>
    <message>
        <source>See what differs between the selected version and now</source>
        <translation>Voir les différences entre la version sélectionnée et l&apos;état actuel</translation>
    </message>
    <message>
        <source>Bring back the newest version; nothing is lost</source>
        <translation>Restaurer la version la plus récente&#xa0;; rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Make the document as the selected version was; nothing is lost</source>
        <translation>Remettre le document dans l&apos;état de la version sélectionnée&#xa0;; rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>A template in a folder or a package has no history. Save it as a document to edit it.</source>
        <translation>Un modèle dans un dossier ou un paquet n&apos;a pas d&apos;historique. Enregistrez-le comme document pour le modifier.</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Re&amp;vert to “%1”</source>
        <translation>R&amp;evenir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Look at Version</source>
        <translation>&amp;Voir la version</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>&amp;Voir cet état</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>Revenir à l&apos;état &amp;actuel</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>See the selected version on canvas and timeline, without going back to it</source>
        <translation>Voir la version sélectionnée sur le canevas et la chronologie, sans y revenir</translation>
    </message>
    <message>
        <source>See it on canvas and timeline, without going there</source>
        <translation>Voir cet état sur le canevas et la chronologie, sans y aller</translation>
    </message>
    <message>
        <source>Stop looking at an earlier state</source>
        <translation>Ne plus voir un état antérieur</translation>
    </message>
    <message>
        <source>Make the document as what is looked at; nothing is lost</source>
        <translation>Remettre le document dans l&apos;état affiché&#xa0;; rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Compare &amp;Pictures with Now</source>
        <translation>Comparer les &amp;images à l&apos;état actuel</translation>
    </message>
    <message>
        <source>See the selected version and now beside each other</source>
        <translation>Voir la version sélectionnée et l&apos;état actuel l&apos;un à côté de l&apos;autre</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The source has no columns</source>
        <translation>La source n&apos;a pas de colonnes</translation>
    </message>
    <message>
        <source>New Fields of All Unread Columns</source>
        <translation>Nouveaux champs pour toutes les colonnes non lues</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>1 of 3: Where the records are</source>
        <translation>1 sur 3&#xa0;: où sont les enregistrements</translation>
    </message>
    <message>
        <source>2 of 3: What the columns become</source>
        <translation>2 sur 3&#xa0;: ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>3 of 3: Import</source>
        <translation>3 sur 3&#xa0;: importation</translation>
    </message>
    <message>
        <source>the data needs a name</source>
        <translation>les données ont besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>the lookup table needs a name</source>
        <translation>la table de correspondance a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>no row can be used</source>
        <translation>aucune ligne n&apos;est utilisable</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Imported, and sealed beside the document</source>
        <translation>Importées, et scellées à côté du document</translation>
    </message>
    <message>
        <source>Nothing was taken: %1</source>
        <translation>Rien n&apos;a été pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading: %1 rows, %2 set aside</source>
        <translation>Lecture&#xa0;: %1 lignes, %2 écartées</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportOptions</name>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Des spectateurs</translation>
    </message>
    <message>
        <source>A lookup table</source>
        <translation>Une table de correspondance</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>After that day the data is destroyed when the document is opened</source>
        <translation>Après ce jour, les données sont détruites à l&apos;ouverture du document</translation>
    </message>
    <message>
        <source>Keep until a day</source>
        <translation>Conserver jusqu&apos;à un jour donné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>The field whose values tell the rows apart</source>
        <translation>Le champ dont les valeurs distinguent les lignes</translation>
    </message>
    <message>
        <source>Beside the other datasets</source>
        <translation>À côté des autres jeux de données</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>À la place de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportPlan</name>
    <message>
        <source>no column is read</source>
        <translation>aucune colonne n&apos;est lue</translation>
    </message>
    <message>
        <source>choose what the columns become</source>
        <translation>choisissez ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>no column tells the viewers apart</source>
        <translation>aucune colonne ne distingue les spectateurs</translation>
    </message>
    <message>
        <source>no column tells the rows apart</source>
        <translation>aucune colonne ne distingue les lignes</translation>
    </message>
    <message>
        <source>choose the key</source>
        <translation>choisissez la clé</translation>
    </message>
    <message>
        <source>two columns are read as ‘%1’</source>
        <translation>deux colonnes sont lues comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no column is read as ‘%1’, which is required</source>
        <translation>aucune colonne n&apos;est lue comme «&#xa0;%1&#xa0;», qui est requis</translation>
    </message>
    <message>
        <source>‘%1’ can&apos;t be a field&apos;s name</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de champ</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportSource</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Read First Rows</source>
        <translation>Lire les premières lignes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
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
        <translation>Aucune&#xa0;: une seule réponse contient tout</translation>
    </message>
    <message>
        <source>The answer&apos;s Link header</source>
        <translation>L&apos;en-tête Link de la réponse</translation>
    </message>
    <message>
        <source>A cursor in the answer</source>
        <translation>Un curseur dans la réponse</translation>
    </message>
    <message>
        <source>None; kept in the system&apos;s keyring, never in the document</source>
        <translation>Aucun&#xa0;; conservé dans le trousseau du système, jamais dans le document</translation>
    </message>
    <message>
        <source>Accept-Language: de, one a line</source>
        <translation>Accept-Language: de, un par ligne</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, XLSX or SQLite</source>
        <translation>CSV, TSV, JSON, JSON Lines, XLSX ou SQLite</translation>
    </message>
    <message>
        <source>/data/viewers, or empty if the file is the list</source>
        <translation>/data/viewers, ou vide si le fichier est la liste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>List in the file</source>
        <translation>Liste dans le fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Table or SELECT</source>
        <translation>Table ou SELECT</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Pages suivantes</translation>
    </message>
    <message>
        <source>Cursor&apos;s place</source>
        <translation>Endroit du curseur</translation>
    </message>
    <message>
        <source>Its parameter</source>
        <translation>Son paramètre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>List in the answer</source>
        <translation>Liste dans la réponse</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>/data/items, or empty if the answer is the list</source>
        <translation>/data/items, ou vide si la réponse est la liste</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows show here</source>
        <translation>Choisissez un fichier, et ses premières lignes s&apos;affichent ici</translation>
    </message>
    <message>
        <source>Say where the records are, and read the first rows</source>
        <translation>Indiquez où sont les enregistrements, et lisez les premières lignes</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>Données (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 rows were looked at</source>
        <translation>les %1 premières lignes ont été examinées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (detected: %2)</source>
        <translation>%1 (détecté&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>reelwright::InferredForm</name>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Such as first_name || &apos; &apos; || last_name</source>
        <translation>P. ex. first_name || &apos; &apos; || last_name</translation>
    </message>
    <message>
        <source>no value for this viewer</source>
        <translation>aucune valeur pour ce spectateur</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>an inferred field needs an expression</source>
        <translation>un champ déduit a besoin d&apos;une expression</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>reelwright::Insertion</name>
    <message>
        <source>the template has no typeface to set a text in</source>
        <translation>le modèle n&apos;a pas de famille de polices pour composer un texte</translation>
    </message>
    <message>
        <source>install fonts-inter, or add a font to the template</source>
        <translation>installez fonts-inter, ou ajoutez une police au modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert Text</source>
        <translation>Insérer un texte</translation>
    </message>
    <message>
        <source>Insert Rectangle</source>
        <translation>Insérer un rectangle</translation>
    </message>
    <message>
        <source>Insert Ellipse</source>
        <translation>Insérer une ellipse</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorDelegate</name>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>nothing: no video</source>
        <translation>rien&#xa0;: pas de vidéo</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 where there is no value</source>
        <translation>%1 en l&apos;absence de valeur</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorEdits</name>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Make %1 Variable</source>
        <translation>Rendre %1 variable</translation>
    </message>
    <message>
        <source>Make %1 Static</source>
        <translation>Rendre %1 statique</translation>
    </message>
    <message>
        <source>Keyframe of %1</source>
        <translation>Image clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Set Fallback of %1</source>
        <translation>Définir la valeur de repli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set Easing of %1</source>
        <translation>Définir le lissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set %1 as in the Base Format</source>
        <translation>Définir %1 comme dans le format de base</translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation>Appliquer le style %1</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorList</name>
    <message>
        <source>The template has no fields yet</source>
        <translation>Le modèle n&apos;a pas encore de champs</translation>
    </message>
    <message>
        <source>Un&amp;lock %1</source>
        <translation>Dé&amp;verrouiller %1</translation>
    </message>
    <message>
        <source>&amp;Lock %1</source>
        <translation>&amp;Verrouiller %1</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Make Variable</source>
        <translation>Rendre variable</translation>
    </message>
    <message>
        <source>Edit Fallback</source>
        <translation>Modifier la valeur de repli</translation>
    </message>
    <message>
        <source>Make Static</source>
        <translation>Rendre statique</translation>
    </message>
    <message>
        <source>As in the Base Format</source>
        <translation>Comme dans le format de base</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1</source>
        <translation>D&apos;après les données du spectateur&#xa0;:
%1</translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1
without a value: %2</source>
        <translation>D&apos;après les données du spectateur&#xa0;:
%1
en l&apos;absence de valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Montrée à</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>tous les spectateurs</translation>
    </message>
    <message>
        <source>when no rule is true</source>
        <translation>si aucune règle n&apos;est vraie</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2, locked</source>
        <translation>%1&#xa0;: %2, verrouillé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other than in the base format</source>
        <translation>Différent du format de base</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>none of the brand&apos;s</source>
        <translation>aucun de la charte</translation>
    </message>
    <message>
        <source>nested in it</source>
        <translation>y est imbriquée</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>drag it onto the storyboard</source>
        <translation>glissez-la sur le storyboard</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>Lissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>Importer des médias…</translation>
    </message>
    <message>
        <source>Add Typeface…</source>
        <translation>Ajouter une famille de polices…</translation>
    </message>
</context>
<context>
    <name>reelwright::ItemFields</name>
    <message>
        <source>Add a Field of Each Item</source>
        <translation>Ajouter un champ à chaque élément</translation>
    </message>
    <message>
        <source>Name of item field %1</source>
        <translation>Nom du champ d&apos;élément %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>reelwright::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>How loud the sound is, left and right</source>
        <translation>Intensité du son, à gauche et à droite</translation>
    </message>
</context>
<context>
    <name>reelwright::LibraryPanel</name>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>New Scene</source>
        <translation>Nouvelle scène</translation>
    </message>
    <message>
        <source>Duplicate Scene %1</source>
        <translation>Dupliquer la scène %1</translation>
    </message>
    <message>
        <source>Move Scene %1</source>
        <translation>Déplacer la scène %1</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>Rechercher par nom ou étiquette</translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation>Rechercher des scènes</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>&amp;New Scene</source>
        <translation>&amp;Nouvelle scène</translation>
    </message>
    <message>
        <source>Make an empty scene of five seconds, and go there</source>
        <translation>Créer une scène vide de cinq secondes et y aller</translation>
    </message>
    <message>
        <source>&amp;Duplicate Scene</source>
        <translation>&amp;Dupliquer la scène</translation>
    </message>
    <message>
        <source>Copy the scene</source>
        <translation>Copier la scène</translation>
    </message>
    <message>
        <source>&amp;Rename Scene</source>
        <translation>&amp;Renommer la scène</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Saisir un autre nom</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Type the words that the scene is found by</source>
        <translation>Saisir les mots qui permettent de retrouver la scène</translation>
    </message>
    <message>
        <source>Move Scene &amp;Up</source>
        <translation>&amp;Monter la scène</translation>
    </message>
    <message>
        <source>Move it up in the library</source>
        <translation>Déplacer vers le haut de la bibliothèque</translation>
    </message>
    <message>
        <source>Move Scene Do&amp;wn</source>
        <translation>D&amp;escendre la scène</translation>
    </message>
    <message>
        <source>Move it down in the library</source>
        <translation>Déplacer vers le bas de la bibliothèque</translation>
    </message>
    <message>
        <source>D&amp;elete Scene</source>
        <translation>&amp;Supprimer la scène</translation>
    </message>
    <message>
        <source>Delete it if nothing uses it</source>
        <translation>La supprimer si rien ne l&apos;utilise</translation>
    </message>
    <message>
        <source>Delete Scene %1</source>
        <translation>Supprimer la scène %1</translation>
    </message>
    <message>
        <source>Scenes that the storyboard puts in order belong here</source>
        <translation>Les scènes que le storyboard met en ordre se placent ici</translation>
    </message>
    <message>
        <source>No scene has this in its name or tags</source>
        <translation>Aucune scène n&apos;a ceci dans son nom ou ses étiquettes</translation>
    </message>
    <message>
        <source>Paste Scene %1</source>
        <translation>Coller la scène %1</translation>
    </message>
    <message>
        <source>&amp;Copy Scene</source>
        <translation>&amp;Copier la scène</translation>
    </message>
    <message>
        <source>Copy it, with all that it shows</source>
        <translation>La copier, avec tout ce qu&apos;elle affiche</translation>
    </message>
    <message>
        <source>&amp;Paste Scene</source>
        <translation>C&amp;oller la scène</translation>
    </message>
    <message>
        <source>Add the copied scenes at the end of the library</source>
        <translation>Ajouter les scènes copiées à la fin de la bibliothèque</translation>
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
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 — Reelwright</source>
        <translation>%1 — Reelwright</translation>
    </message>
    <message>
        <source>%1 (read only) — Reelwright</source>
        <translation>%1 (lecture seule) — Reelwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>&amp;Médias</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Rechercher une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Scène</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Disp&amp;osition</translation>
    </message>
    <message>
        <source>E&amp;lement</source>
        <translation>É&amp;lément</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Piste</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marqueur</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Lect&amp;ure</translation>
    </message>
    <message>
        <source>Vie&amp;wer</source>
        <translation>S&amp;pectateur</translation>
    </message>
    <message>
        <source>&amp;Find a Viewer…</source>
        <translation>&amp;Rechercher un spectateur…</translation>
    </message>
    <message>
        <source>Rows Set &amp;Aside</source>
        <translation>Lignes é&amp;cartées</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help on This Panel</source>
        <translation>&amp;Aide sur ce panneau</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Reelwright</source>
        <translation>À &amp;propos de Reelwright</translation>
    </message>
    <message>
        <source>About Reelwright</source>
        <translation>À propos de Reelwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;A studio for personalised video templates.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;Un studio pour modèles vidéo personnalisés.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Ch&amp;amps</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>C&amp;harte</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 (“%2”) — Reelwright</source>
        <translation>%1 («&#xa0;%2&#xa0;») — Reelwright</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Do&amp;nnées</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
</context>
<context>
    <name>reelwright::ManualWindow</name>
    <message>
        <source>Reelwright Manual</source>
        <translation>Manuel de Reelwright</translation>
    </message>
    <message>
        <source>The manual&apos;s pages are missing: %1</source>
        <translation>Les pages du manuel sont introuvables&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaDrop</name>
    <message>
        <source>Insert “%1”</source>
        <translation>Insérer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Insert %1 Media</source>
        <translation>Insérer %1 médias</translation>
    </message>
    <message>
        <source>“%1” can&apos;t take the place of what “%2” shows</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas remplacer ce que «&#xa0;%2&#xa0;» affiche</translation>
    </message>
    <message>
        <source>it is of another kind; drop it without Alt</source>
        <translation>il est d&apos;un autre type&#xa0;; déposez-le sans Alt</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaJobs</name>
    <message>
        <source>Importing media…</source>
        <translation>Importation des médias…</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>Importer des médias</translation>
    </message>
    <message>
        <source>Replacing a file…</source>
        <translation>Remplacement d&apos;un fichier…</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Reading changed files…</source>
        <translation>Lecture des fichiers modifiés…</translation>
    </message>
    <message>
        <source>Use Changed Files</source>
        <translation>Utiliser les fichiers modifiés</translation>
    </message>
    <message>
        <source>Searching for missing files…</source>
        <translation>Recherche des fichiers manquants…</translation>
    </message>
    <message>
        <source>Find Missing Media</source>
        <translation>Rechercher les médias manquants</translation>
    </message>
    <message>
        <source>none of the missing files is there</source>
        <translation>aucun des fichiers manquants ne s&apos;y trouve</translation>
    </message>
    <message>
        <source>search another folder</source>
        <translation>cherchez dans un autre dossier</translation>
    </message>
    <message>
        <source>Collecting media…</source>
        <translation>Rassemblement des médias…</translation>
    </message>
    <message>
        <source>Collect Media</source>
        <translation>Rassembler les médias</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>Store as Files</source>
        <translation>Stocker comme fichiers</translation>
    </message>
    <message>
        <source>Storing media in the document…</source>
        <translation>Stockage des médias dans le document…</translation>
    </message>
    <message>
        <source>Store in the Document</source>
        <translation>Stocker dans le document</translation>
    </message>
    <message>
        <source>Remove Medium</source>
        <translation>Retirer le média</translation>
    </message>
    <message>
        <source>Remove Media</source>
        <translation>Retirer les médias</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insérer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaModel</name>
    <message>
        <source>Stored in the document</source>
        <translation>Stocké dans le document</translation>
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
        <translation>Le fichier est manquant</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Le fichier a été modifié</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation>%1 · dans le document</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>%Ln utilisation</numerusform>
            <numerusform>%Ln utilisations</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has lost it</source>
        <translation>Le document l&apos;a perdu</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds for the scenes belong here. Drop files, or import them.</source>
        <translation>Les images, les clips et les sons des scènes se placent ici. Déposez des fichiers ou importez-les.</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>Importer des médias…</translation>
    </message>
    <message>
        <source>&amp;Import Media…</source>
        <translation>&amp;Importer des médias…</translation>
    </message>
    <message>
        <source>Import pictures, clips and sounds</source>
        <translation>Importer des images, des clips et des sons</translation>
    </message>
    <message>
        <source>In&amp;sert into the Scene</source>
        <translation>Insérer dans la s&amp;cène</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>L&apos;afficher dans la scène en cours, à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Replace File…</source>
        <translation>&amp;Remplacer le fichier…</translation>
    </message>
    <message>
        <source>Use another file wherever this one is used</source>
        <translation>Utiliser un autre fichier partout où celui-ci est utilisé</translation>
    </message>
    <message>
        <source>Use Chan&amp;ged File</source>
        <translation>&amp;Utiliser le fichier modifié</translation>
    </message>
    <message>
        <source>Take the file as it is now</source>
        <translation>Prendre le fichier tel qu&apos;il est maintenant</translation>
    </message>
    <message>
        <source>&amp;Find Missing Files…</source>
        <translation>Rechercher les &amp;fichiers manquants…</translation>
    </message>
    <message>
        <source>Search a folder for files that were moved or renamed</source>
        <translation>Chercher dans un dossier les fichiers déplacés ou renommés</translation>
    </message>
    <message>
        <source>&amp;Collect Files</source>
        <translation>R&amp;assembler les fichiers</translation>
    </message>
    <message>
        <source>Copy all files into the folder “media” beside the document</source>
        <translation>Copier tous les fichiers dans le dossier «&#xa0;media&#xa0;» à côté du document</translation>
    </message>
    <message>
        <source>Store in the &amp;Document</source>
        <translation>Stocker dans le &amp;document</translation>
    </message>
    <message>
        <source>Keep the file&apos;s bytes in the document</source>
        <translation>Conserver les octets du fichier dans le document</translation>
    </message>
    <message>
        <source>Store as a Fi&amp;le</source>
        <translation>Stocker comme fichi&amp;er</translation>
    </message>
    <message>
        <source>Write the bytes to a file in “media”</source>
        <translation>Écrire les octets dans un fichier de «&#xa0;media&#xa0;»</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Forget it; the file stays where it is</source>
        <translation>L&apos;oublier&#xa0;; le fichier reste où il est</translation>
    </message>
    <message>
        <source>Remove &amp;Unused</source>
        <translation>Retirer les i&amp;nutilisés</translation>
    </message>
    <message>
        <source>Forget all that nothing uses</source>
        <translation>Oublier tout ce que rien n&apos;utilise</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>Importer des médias</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Media (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;All files (*)</source>
        <translation>Médias (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Search in Folder</source>
        <translation>Chercher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>%Ln fichier manquant</numerusform>
            <numerusform>%Ln fichiers manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Look at it and listen to it, here in the panel (Space)</source>
        <translation>Le voir et l&apos;écouter, ici dans le panneau (Espace)</translation>
    </message>
    <message>
        <source>Insert into the Sound&amp;track</source>
        <translation>Insérer dans la &amp;bande-son</translation>
    </message>
    <message>
        <source>Play it under the whole video, from the playhead on</source>
        <translation>Le lire sous toute la vidéo, à partir de la tête de lecture</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPreview</name>
    <message>
        <source>Preview of a medium</source>
        <translation>Aperçu d&apos;un média</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Time in the medium</source>
        <translation>Temps dans le média</translation>
    </message>
    <message>
        <source>Close the Preview</source>
        <translation>Fermer l&apos;aperçu</translation>
    </message>
    <message>
        <source>Its file is missing or was not read yet.</source>
        <translation>Son fichier est manquant ou n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>reelwright::MoveGesture</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move %1 Elements</source>
        <translation>Déplacer %1 éléments</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Duplicate %1 Elements</source>
        <translation>Dupliquer %1 éléments</translation>
    </message>
</context>
<context>
    <name>reelwright::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>reelwright::Narration</name>
    <message>
        <source>Record &amp;Narration</source>
        <translation>Enregistrer une &amp;narration</translation>
    </message>
    <message>
        <source>Play, and record what is spoken into the soundtrack</source>
        <translation>Lire, et enregistrer ce qui est dit dans la bande-son</translation>
    </message>
    <message>
        <source>Narration %1</source>
        <translation>Narration %1</translation>
    </message>
    <message>
        <source>there is nothing to play</source>
        <translation>il n&apos;y a rien à lire</translation>
    </message>
    <message>
        <source>The narration is kept as %1</source>
        <translation>La narration est conservée sous %1</translation>
    </message>
</context>
<context>
    <name>reelwright::NestTrail</name>
    <message>
        <source>Nested scenes</source>
        <translation>Scènes imbriquées</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>Nouveau document, %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>images par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) a second</source>
        <translation>
            <numerusform>%Ln image par seconde</numerusform>
            <numerusform>%Ln images par seconde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Scene 1</source>
        <translation>Scène 1</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Float Panel</source>
        <translation>&amp;Détacher le panneau</translation>
    </message>
    <message>
        <source>&amp;Close Panel</source>
        <translation>&amp;Fermer le panneau</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Left</source>
        <translation>Déplacer le panneau à &amp;gauche</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Right</source>
        <translation>Déplacer le panneau à d&amp;roite</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Top</source>
        <translation>Déplacer le panneau en &amp;haut</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Bottom</source>
        <translation>Déplacer le panneau en &amp;bas</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelArea</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>reelwright::PassphraseDialog</name>
    <message>
        <source>The system has no keyring that takes the key of “%1”. A passphrase seals it instead. Nobody can open the data without it: write it down.</source>
        <translation>Le système n&apos;a pas de trousseau qui accepte la clé de «&#xa0;%1&#xa0;». Une phrase secrète la scelle à la place. Personne ne peut ouvrir les données sans elle&#xa0;: notez-la.</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase.</source>
        <translation>«&#xa0;%1&#xa0;» est scellé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose a Passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That was not its passphrase: try again</source>
        <translation>Ce n&apos;était pas sa phrase secrète&#xa0;: réessayez</translation>
    </message>
    <message>
        <source>Four words or more that have nothing to do with each other are easy to keep in mind</source>
        <translation>Quatre mots ou plus sans rapport entre eux sont faciles à retenir</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Les deux ne sont pas identiques</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Take a longer one</source>
        <translation>Faible&#xa0;: elle pourrait être devinée. Prenez-en une plus longue</translation>
    </message>
    <message>
        <source>Fair: a longer one is better</source>
        <translation>Moyenne&#xa0;: une plus longue est préférable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>reelwright::PastBanner</name>
    <message>
        <source>Bring Back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Revenir à l&apos;état actuel</translation>
    </message>
    <message>
        <source>“%1”, as it was then. Nothing can be edited.</source>
        <translation>«&#xa0;%1&#xa0;», tel qu&apos;à ce moment. Rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>reelwright::PlaybackActions</name>
    <message>
        <source>Play This &amp;Scene</source>
        <translation>Lire cette s&amp;cène</translation>
    </message>
    <message>
        <source>Play the scene in view, and no other</source>
        <translation>Lire la scène en cours, et aucune autre</translation>
    </message>
    <message>
        <source>&amp;Full Screen Preview</source>
        <translation>Aperçu &amp;plein écran</translation>
    </message>
    <message>
        <source>Show the video alone on a screen</source>
        <translation>Afficher la vidéo seule sur un écran</translation>
    </message>
    <message>
        <source>Sound While S&amp;eeking</source>
        <translation>Son lors du &amp;déplacement</translation>
    </message>
    <message>
        <source>Hear the sound of the frame that is gone to</source>
        <translation>Entendre le son de l&apos;image à laquelle on se déplace</translation>
    </message>
    <message>
        <source>&amp;Automatic Quality</source>
        <translation>Qualité &amp;automatique</translation>
    </message>
    <message>
        <source>&amp;Full Quality</source>
        <translation>&amp;Pleine qualité</translation>
    </message>
    <message>
        <source>&amp;Half Quality</source>
        <translation>&amp;Demi-qualité</translation>
    </message>
    <message>
        <source>&amp;Quarter Quality</source>
        <translation>&amp;Quart de qualité</translation>
    </message>
    <message>
        <source>How finely frames are drawn while playing</source>
        <translation>Finesse du dessin des images pendant la lecture</translation>
    </message>
    <message>
        <source>&amp;Quality While Playing</source>
        <translation>&amp;Qualité pendant la lecture</translation>
    </message>
</context>
<context>
    <name>reelwright::ProfileMenu</name>
    <message>
        <source>Na&amp;me This Viewer…</source>
        <translation>&amp;Nommer ce spectateur…</translation>
    </message>
    <message>
        <source>Give the viewer on screen a name to go back to</source>
        <translation>Donner au spectateur à l&apos;écran un nom auquel revenir</translation>
    </message>
    <message>
        <source>&amp;Forget This Viewer&apos;s Name</source>
        <translation>&amp;Oublier le nom de ce spectateur</translation>
    </message>
    <message>
        <source>The viewer stays, the name goes</source>
        <translation>Le spectateur reste, le nom disparaît</translation>
    </message>
    <message>
        <source>Name of the viewer on screen</source>
        <translation>Nom du spectateur à l&apos;écran</translation>
    </message>
    <message>
        <source>Such as “longest name”</source>
        <translation>P. ex. «&#xa0;nom le plus long&#xa0;»</translation>
    </message>
    <message>
        <source>Named viewers</source>
        <translation>Spectateurs nommés</translation>
    </message>
    <message>
        <source>This viewer is “%1”</source>
        <translation>Ce spectateur est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No viewer has a name yet</source>
        <translation>Aucun spectateur n&apos;a encore de nom</translation>
    </message>
    <message>
        <source>Viewers of a dataset can have names</source>
        <translation>Les spectateurs d&apos;un jeu de données peuvent avoir des noms</translation>
    </message>
    <message>
        <source>%1 · Enter keeps the name</source>
        <translation>%1 · Entrée conserve le nom</translation>
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
        <translation>Ancre X</translation>
    </message>
    <message>
        <source>Anchor Y</source>
        <translation>Ancre Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Famille de polices</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Focus X</source>
        <translation>Point focal X</translation>
    </message>
    <message>
        <source>Focus Y</source>
        <translation>Point focal Y</translation>
    </message>
    <message>
        <source>Media start</source>
        <translation>Début du média</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>reelwright::PropertyValue</name>
    <message>
        <source>%1 of “%2” comes from the viewer&apos;s data</source>
        <translation>%1 de «&#xa0;%2&#xa0;» vient des données du spectateur</translation>
    </message>
    <message>
        <source>make it static in the inspector to set it by hand</source>
        <translation>rendez la propriété statique dans l&apos;inspecteur pour la définir à la main</translation>
    </message>
    <message>
        <source>there is no keyframe at the playhead</source>
        <translation>il n&apos;y a pas d&apos;image clé à la tête de lecture</translation>
    </message>
    <message>
        <source>go to a keyframe, or set one there</source>
        <translation>allez à une image clé, ou placez-en une ici</translation>
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
        <translation>Tel quel</translation>
    </message>
</context>
<context>
    <name>reelwright::RefreshDialog</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Rien n&apos;est différent</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Refresh “%1”</source>
        <translation>Actualiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading: %1 rows</source>
        <translation>Lecture&#xa0;: %1 lignes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui est différent</translation>
    </message>
    <message>
        <source>Rows Set Aside</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 added, %2 gone, %3 altered, %4 the same</source>
        <translation>Ajoutés&#xa0;: %1, disparus&#xa0;: %2, modifiés&#xa0;: %3, inchangés&#xa0;: %4</translation>
    </message>
    <message>
        <source>Columns that are new: %1</source>
        <translation>Nouvelles colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns that are gone: %1</source>
        <translation>Colonnes disparues&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first %1 changes are shown</source>
        <translation>Les %1 premières modifications sont affichées</translation>
    </message>
    <message>
        <source>Rows Set Aside (%1)</source>
        <translation>Lignes écartées (%1)</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>The data of before stays</source>
        <translation>Les données d&apos;avant restent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>reelwright::ReplaceMedium</name>
    <message>
        <source>Import Media…</source>
        <translation>Importer des médias…</translation>
    </message>
    <message>
        <source>Replace Medium of %1</source>
        <translation>Remplacer le média de %1</translation>
    </message>
    <message>
        <source>%1 is in the media panel: it is of another kind than what it was to replace</source>
        <translation>%1 est dans le panneau Médias&#xa0;: il est d&apos;un autre type que ce qu&apos;il devait remplacer</translation>
    </message>
</context>
<context>
    <name>reelwright::ReportView</name>
    <message>
        <source>%1 rows read, %2 taken, %3 set aside</source>
        <translation>%1 lignes lues, %2 prises, %3 écartées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) came more than once; the first row of each was taken</source>
        <translation>
            <numerusform>%Ln clé est apparue plus d&apos;une fois&#xa0;; sa première ligne a été prise</numerusform>
            <numerusform>%Ln clés sont apparues plus d&apos;une fois&#xa0;; la première ligne de chacune a été prise</numerusform>
        </translation>
    </message>
    <message>
        <source>No row had %1</source>
        <translation>Aucune ligne n&apos;avait %1</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Toutes les lignes ont été prises</translation>
    </message>
    <message>
        <source>Save Rows Set Aside…</source>
        <translation>Enregistrer les lignes écartées…</translation>
    </message>
    <message>
        <source>Save Rows Set Aside</source>
        <translation>Enregistrer les lignes écartées</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved; the file has viewers&apos; values in plain</source>
        <translation>Enregistré&#xa0;; le fichier contient des valeurs de spectateurs en clair</translation>
    </message>
</context>
<context>
    <name>reelwright::SavedState</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open it for editing, if nobody else does any more</source>
        <translation>L&apos;ouvrir pour le modifier, si personne d&apos;autre ne le fait plus</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Make a document of this template, to edit it</source>
        <translation>Créer un document de ce modèle pour le modifier</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read only: being edited by %1</source>
        <translation>Lecture seule&#xa0;: en cours de modification par %1</translation>
    </message>
    <message>
        <source>Looking back: nothing is edited</source>
        <translation>Vue d&apos;un état antérieur&#xa0;: rien n&apos;est modifié</translation>
    </message>
    <message>
        <source>Seal Viewers</source>
        <translation>Sceller les spectateurs</translation>
    </message>
    <message>
        <source>Try again to seal what was altered of viewers</source>
        <translation>Réessayer de sceller les modifications des spectateurs</translation>
    </message>
    <message>
        <source>Viewers not yet sealed</source>
        <translation>Spectateurs pas encore scellés</translation>
    </message>
    <message>
        <source>Sealing the viewers…</source>
        <translation>Scellement des spectateurs…</translation>
    </message>
    <message>
        <source>Viewers are not sealed</source>
        <translation>Les spectateurs ne sont pas scellés</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneDelegate</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneModel</name>
    <message>
        <source>Tag Scene %1</source>
        <translation>Étiqueter la scène %1</translation>
    </message>
    <message>
        <source>Rename Scene %1</source>
        <translation>Renommer la scène %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · non utilisée</translation>
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
        <translation>tous les spectateurs</translation>
    </message>
    <message>
        <source>no viewer</source>
        <translation>aucun spectateur</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 spectateurs</translation>
    </message>
    <message>
        <source>Used nowhere</source>
        <translation>Utilisée nulle part</translation>
    </message>
    <message>
        <source>Used in one slot or element</source>
        <translation>Utilisée dans un emplacement ou élément</translation>
    </message>
    <message>
        <source>Used in %1 slots and elements</source>
        <translation>Utilisée dans %1 emplacements et éléments</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>imbriquée</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneValues</name>
    <message>
        <source>this is no timecode</source>
        <translation>ce n&apos;est pas un timecode</translation>
    </message>
    <message>
        <source>write it as 06:12 or 01:06:12</source>
        <translation>écrivez-le sous la forme 06:12 ou 01:06:12</translation>
    </message>
    <message>
        <source>Rename Scene</source>
        <translation>Renommer la scène</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Length</source>
        <translation>Définir la durée de la scène</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Background</source>
        <translation>Définir l&apos;arrière-plan de la scène</translation>
    </message>
</context>
<context>
    <name>reelwright::Session</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>ce modèle est en lecture seule</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>enregistrez-le comme document pour le modifier</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Making an example viewer…</source>
        <translation>Création d&apos;un spectateur d&apos;exemple…</translation>
    </message>
    <message>
        <source>Opening %1: %2 viewers…</source>
        <translation>Ouverture de %1&#xa0;: %2 spectateurs…</translation>
    </message>
    <message>
        <source>no viewer has the key asked for</source>
        <translation>aucun spectateur n&apos;a la clé demandée</translation>
    </message>
    <message>
        <source>“%1” can only be looked at</source>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule</translation>
    </message>
    <message>
        <source>go back to now, or bring it back</source>
        <translation>revenez à l&apos;état actuel, ou restaurez celui-ci</translation>
    </message>
    <message>
        <source>Nothing came into %1: it is no longer open</source>
        <translation>Rien n&apos;a été ajouté à %1&#xa0;: le document n&apos;est plus ouvert</translation>
    </message>
    <message>
        <source>It comes into the document when you go back to now</source>
        <translation>L&apos;ajout au document se fera quand vous reviendrez à l&apos;état actuel</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Affichage d&apos;un état antérieur…</translation>
    </message>
    <message>
        <source>Opening the viewers…</source>
        <translation>Ouverture des spectateurs…</translation>
    </message>
    <message>
        <source>Destroyed, since their time was over: %1</source>
        <translation>Détruits, car leur délai était écoulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the viewers are just being opened</source>
        <translation>les spectateurs sont en cours d&apos;ouverture</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>réessayez quand ce sera terminé</translation>
    </message>
</context>
<context>
    <name>reelwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>reelwright::ShortcutsPage</name>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Give it the keys that it came with</source>
        <translation>Lui rendre ses touches d&apos;origine</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>Rendre à toutes les commandes leurs touches d&apos;origine</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take these keys from the other command</source>
        <translation>Retirer ces touches à l&apos;autre commande</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>No keys: press some</source>
        <translation>Aucune touche&#xa0;: appuyez pour en définir</translation>
    </message>
    <message>
        <source>Keys of the command; press others</source>
        <translation>Touches de la commande&#xa0;; appuyez sur d&apos;autres pour les changer</translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Backspace for none</source>
        <translation>Appuyez sur les touches à lui attribuer&#xa0;; Retour arrière pour aucune</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 est utilisé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Click into the field, and press the keys for “%1”.</source>
        <translation>Cliquez dans le champ et appuyez sur les touches pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Choisissez une commande pour lui attribuer d&apos;autres touches.</translation>
    </message>
</context>
<context>
    <name>reelwright::SideBar</name>
    <message>
        <source>The version of %1</source>
        <translation>La version de %1</translation>
    </message>
    <message>
        <source>The format of %1</source>
        <translation>Le format de %1</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1, sur le canevas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>The version of the document</source>
        <translation>La version du document</translation>
    </message>
    <message>
        <source>Save a version of the document to compare it with now</source>
        <translation>Enregistrer une version du document pour la comparer à l&apos;état actuel</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 i/s</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Le format</translation>
    </message>
    <message>
        <source>The template has one format only</source>
        <translation>Le modèle n&apos;a qu&apos;un seul format</translation>
    </message>
</context>
<context>
    <name>reelwright::Sides</name>
    <message>
        <source>there is one viewer only</source>
        <translation>il n&apos;y a qu&apos;un seul spectateur</translation>
    </message>
    <message>
        <source>open data with more viewers, or choose the viewer on the canvas in another version or format</source>
        <translation>ouvrez des données avec plus de spectateurs, ou choisissez le spectateur du canevas dans une autre version ou un autre format</translation>
    </message>
</context>
<context>
    <name>reelwright::SlotPopover</name>
    <message>
        <source>Scenes and rules of the slot</source>
        <translation>Scènes et règles de l&apos;emplacement</translation>
    </message>
    <message>
        <source>Where no rule is true</source>
        <translation>Si aucune règle n&apos;est vraie</translation>
    </message>
    <message>
        <source>Cross-fade from the slot before</source>
        <translation>Fondu enchaîné depuis l&apos;emplacement précédent</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Change Default of Slot %1</source>
        <translation>Modifier la scène par défaut de l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>Change Cross-Fade into Slot %1</source>
        <translation>Modifier le fondu enchaîné vers l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>Add a Scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Cross-fade into it</source>
        <translation>Fondu enchaîné à l&apos;entrée</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>The first true rule decides</source>
        <translation>La première règle vraie décide</translation>
    </message>
    <message>
        <source>Skip the slot</source>
        <translation>Ignorer l&apos;emplacement</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>Ajouter %1 à l&apos;emplacement %2</translation>
    </message>
</context>
<context>
    <name>reelwright::StateModel</name>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actuel</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>Version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: a click brings it back</source>
        <translation>Annulé&#xa0;: un clic le rétablit</translation>
    </message>
    <message>
        <source>On another branch: a click goes there</source>
        <translation>Sur une autre branche&#xa0;: un clic y mène</translation>
    </message>
    <message>
        <source>%1, looked at</source>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>A click shows it</source>
        <translation>Un clic l&apos;affiche</translation>
    </message>
</context>
<context>
    <name>reelwright::StatusLine</name>
    <message>
        <source>Show the rows that can&apos;t be used, and why</source>
        <translation>Afficher les lignes inutilisables, et pourquoi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>No data: showing an example viewer</source>
        <translation>Aucune donnée&#xa0;: affichage d&apos;un spectateur d&apos;exemple</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no sound device · </source>
        <translation>aucun périphérique audio · </translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1&#xa0;i/s</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln frame(s) dropped</source>
        <translation>
            <numerusform> · %Ln image perdue</numerusform>
            <numerusform> · %Ln images perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files can&apos;t be used</source>
        <translation>%1 fichiers sont inutilisables</translation>
    </message>
    <message>
        <source>Videos can&apos;t be rendered before all files are there</source>
        <translation>Les vidéos ne peuvent pas être rendues tant que tous les fichiers ne sont pas là</translation>
    </message>
    <message>
        <source>Open Dataset…</source>
        <translation>Ouvrir le jeu de données…</translation>
    </message>
    <message>
        <source>The viewers are sealed and could not be opened: try again</source>
        <translation>Les spectateurs sont scellés et n&apos;ont pas pu être ouverts&#xa0;: réessayez</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardActions</name>
    <message>
        <source>New Sl&amp;ot</source>
        <translation>N&amp;ouvel emplacement</translation>
    </message>
    <message>
        <source>Make an empty slot behind the chosen one</source>
        <translation>Créer un emplacement vide après celui choisi</translation>
    </message>
    <message>
        <source>Slot&apos;s S&amp;cenes and Rules…</source>
        <translation>S&amp;cènes et règles de l&apos;emplacement…</translation>
    </message>
    <message>
        <source>Which scenes it may show, and for whom</source>
        <translation>Quelles scènes il peut montrer, et à qui</translation>
    </message>
    <message>
        <source>Rena&amp;me Slot</source>
        <translation>Renommer l&apos;emp&amp;lacement</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Saisir un autre nom</translation>
    </message>
    <message>
        <source>Move Slot &amp;Left</source>
        <translation>Déplacer l&apos;emplacement à &amp;gauche</translation>
    </message>
    <message>
        <source>Show it earlier in the video</source>
        <translation>Le montrer plus tôt dans la vidéo</translation>
    </message>
    <message>
        <source>Move Slot Ri&amp;ght</source>
        <translation>Déplacer l&apos;emplacement à dro&amp;ite</translation>
    </message>
    <message>
        <source>Show it later in the video</source>
        <translation>Le montrer plus tard dans la vidéo</translation>
    </message>
    <message>
        <source>Delete &amp;Slot</source>
        <translation>S&amp;upprimer l&apos;emplacement</translation>
    </message>
    <message>
        <source>Delete it; its scenes stay in the library</source>
        <translation>Le supprimer&#xa0;; ses scènes restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Emplacement %1</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>Nouvel emplacement</translation>
    </message>
    <message>
        <source>New Slot %1</source>
        <translation>Nouvel emplacement %1</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>Ajouter %1 à l&apos;emplacement %2</translation>
    </message>
    <message>
        <source>Move Slot %1</source>
        <translation>Déplacer l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>Delete Slot %1</source>
        <translation>Supprimer l&apos;emplacement %1</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardView</name>
    <message>
        <source>Move Slot %1</source>
        <translation>Déplacer l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>tous les spectateurs</translation>
    </message>
    <message>
        <source>no rule true</source>
        <translation>aucune règle vraie</translation>
    </message>
    <message>
        <source>This viewer has no video</source>
        <translation>Ce spectateur n&apos;a pas de vidéo</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 est ignoré</translation>
    </message>
    <message>
        <source>Chosen because %1</source>
        <translation>Choisie car %1</translation>
    </message>
    <message>
        <source>No rule of this slot is true for this viewer</source>
        <translation>Aucune règle de cet emplacement n&apos;est vraie pour ce spectateur</translation>
    </message>
    <message>
        <source>Every viewer gets it</source>
        <translation>Tous les spectateurs la reçoivent</translation>
    </message>
    <message>
        <source>So it is for %1 of %2 viewers</source>
        <translation>C&apos;est le cas de %1 spectateurs sur %2</translation>
    </message>
    <message>
        <source>Rename Slot %1</source>
        <translation>Renommer l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>%1 shows nothing yet
Drop a scene onto it, or press Enter to choose one</source>
        <translation>%1 ne montre encore rien
Déposez-y une scène, ou appuyez sur Entrée pour en choisir une</translation>
    </message>
</context>
<context>
    <name>reelwright::StretchGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
    <message>
        <source>Resize %1 Elements</source>
        <translation>Redimensionner %1 éléments</translation>
    </message>
</context>
<context>
    <name>reelwright::TableModel</name>
    <message>
        <source>%1, a lookup table; rows are found by %2</source>
        <translation>%1, une table de correspondance&#xa0;; les lignes se trouvent par %2</translation>
    </message>
    <message>
        <source>%1 · rows are found by it</source>
        <translation>%1 · sert à trouver les lignes</translation>
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
        <translation>&amp;Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>reelwright::TileModel</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, manquant</translation>
    </message>
    <message>
        <source>%1
It is not there any more</source>
        <translation>%1
Il n&apos;est plus là</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié&#xa0;: %1</translation>
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
        <translation>&amp;Ajouter une piste</translation>
    </message>
    <message>
        <source>&amp;Remove Track</source>
        <translation>&amp;Supprimer la piste</translation>
    </message>
    <message>
        <source>Remove Track</source>
        <translation>Supprimer la piste</translation>
    </message>
    <message>
        <source>Re&amp;name Track</source>
        <translation>&amp;Renommer la piste</translation>
    </message>
    <message>
        <source>&amp;Lock Track</source>
        <translation>&amp;Verrouiller la piste</translation>
    </message>
    <message>
        <source>&amp;Hide Track</source>
        <translation>&amp;Masquer la piste</translation>
    </message>
    <message>
        <source>Move Track &amp;Up</source>
        <translation>Monter la &amp;piste</translation>
    </message>
    <message>
        <source>Move Track &amp;Down</source>
        <translation>&amp;Descendre la piste</translation>
    </message>
    <message>
        <source>Add Track</source>
        <translation>Ajouter une piste</translation>
    </message>
    <message>
        <source>Move Track</source>
        <translation>Déplacer la piste</translation>
    </message>
    <message>
        <source>Add &amp;Marker</source>
        <translation>&amp;Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Rename Mar&amp;ker</source>
        <translation>&amp;Renommer le marqueur</translation>
    </message>
    <message>
        <source>Remo&amp;ve Marker</source>
        <translation>&amp;Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marqueur %1</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Show &amp;Keyframes in Lanes</source>
        <translation>Afficher les i&amp;mages clés sur des lignes</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>Zoom &amp;avant sur la chronologie</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>Zoom a&amp;rrière sur la chronologie</translation>
    </message>
    <message>
        <source>Fit Timeline to &amp;Scene</source>
        <translation>Ajuster la chronologie à la &amp;scène</translation>
    </message>
    <message>
        <source>Zoom Timeline to S&amp;election</source>
        <translation>Zoomer la chronologie sur la sé&amp;lection</translation>
    </message>
    <message>
        <source>M&amp;ute Track</source>
        <translation>Couper le son de la pis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Solo Track</source>
        <translation>Mettre la piste en s&amp;olo</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineDrag</name>
    <message>
        <source>Move Track %1</source>
        <translation>Déplacer la piste %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Rogner %1</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Glisser le contenu de %1</translation>
    </message>
    <message>
        <source>Move Keyframe</source>
        <translation>Déplacer l&apos;image clé</translation>
    </message>
    <message>
        <source>Move Keyframes</source>
        <translation>Déplacer les images clés</translation>
    </message>
    <message>
        <source>Bend Curve</source>
        <translation>Courber l&apos;interpolation</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Déplacer le marqueur</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineView</name>
    <message>
        <source>start of the scene</source>
        <translation>début de la scène</translation>
    </message>
    <message>
        <source>end of the scene</source>
        <translation>fin de la scène</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>début de %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>fin de %1</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>tête de lecture</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>marker %1</source>
        <translation>marqueur %1</translation>
    </message>
    <message>
        <source>keyframe of %1</source>
        <translation>image clé de %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Lock Track</source>
        <translation>Verrouiller la piste</translation>
    </message>
    <message>
        <source>Unlock Track</source>
        <translation>Déverrouiller la piste</translation>
    </message>
    <message>
        <source>Hide Track</source>
        <translation>Masquer la piste</translation>
    </message>
    <message>
        <source>Show Track</source>
        <translation>Afficher la piste</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Remove Keyframe</source>
        <translation>Supprimer l&apos;image clé</translation>
    </message>
    <message>
        <source>Remove Keyframes</source>
        <translation>Supprimer les images clés</translation>
    </message>
    <message>
        <source>Add Keyframe</source>
        <translation>Ajouter une image clé</translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation>Renommer la piste</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>Renommer le marqueur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drag to trim the start</source>
        <translation>Faire glisser pour rogner le début</translation>
    </message>
    <message>
        <source>Drag to trim the end</source>
        <translation>Faire glisser pour rogner la fin</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete removes it</source>
        <translation>Image clé&#xa0;: faire glisser la déplace, Suppr la supprime</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete or a double click removes it</source>
        <translation>Image clé&#xa0;: faire glisser la déplace, Suppr ou un double-clic la supprime</translation>
    </message>
    <message>
        <source>Drag to bend the curve to the next keyframe</source>
        <translation>Faire glisser pour courber l&apos;interpolation jusqu&apos;à l&apos;image clé suivante</translation>
    </message>
    <message>
        <source>A double click adds a keyframe</source>
        <translation>Un double-clic ajoute une image clé</translation>
    </message>
    <message>
        <source>%1
Drag moves the marker, a double click renames it</source>
        <translation>%1
Faire glisser déplace le marqueur, un double-clic le renomme</translation>
    </message>
    <message>
        <source>locked: can&apos;t be edited</source>
        <translation>verrouillée&#xa0;: non modifiable</translation>
    </message>
    <message>
        <source>lock it against edits</source>
        <translation>la verrouiller contre les modifications</translation>
    </message>
    <message>
        <source>hidden: neither drawn nor heard</source>
        <translation>masquée&#xa0;: ni dessinée ni entendue</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>la masquer</translation>
    </message>
    <message>
        <source>Show keyframes in lanes</source>
        <translation>Afficher les images clés sur des lignes</translation>
    </message>
    <message>
        <source>%1
Drag moves the track, a double click renames it</source>
        <translation>%1
Faire glisser déplace la piste, un double-clic la renomme</translation>
    </message>
    <message>
        <source>Drag to make all tracks higher or lower</source>
        <translation>Faire glisser pour agrandir ou réduire la hauteur de toutes les pistes</translation>
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
Dépend du spectateur</translation>
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
Alt+Maj+glisser décale le média qu&apos;il contient</translation>
    </message>
    <message>
        <source>The tracks of the scene under the playhead appear here.</source>
        <translation>Les pistes de la scène sous la tête de lecture apparaissent ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>Couper le son de la piste</translation>
    </message>
    <message>
        <source>Unmute Track</source>
        <translation>Rétablir le son de la piste</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>Mettre la piste en solo</translation>
    </message>
    <message>
        <source>End the Solo of a Track</source>
        <translation>Mettre fin au solo d&apos;une piste</translation>
    </message>
    <message>
        <source>muted: drawn, but not heard</source>
        <translation>muette&#xa0;: dessinée, mais pas entendue</translation>
    </message>
    <message>
        <source>mute it</source>
        <translation>la rendre muette</translation>
    </message>
    <message>
        <source>solo: only tracks like it are heard</source>
        <translation>solo&#xa0;: seules les pistes en solo sont entendues</translation>
    </message>
    <message>
        <source>hear it alone</source>
        <translation>l&apos;écouter seule</translation>
    </message>
    <message>
        <source>%1
Locked: can&apos;t be edited</source>
        <translation>%1
Verrouillé&#xa0;: non modifiable</translation>
    </message>
    <message>
        <source>In: drag it; a loop begins here</source>
        <translation>Entrée&#xa0;: à glisser&#xa0;; une boucle commence ici</translation>
    </message>
    <message>
        <source>Out: drag it; a loop ends here</source>
        <translation>Sortie&#xa0;: à glisser&#xa0;; une boucle finit ici</translation>
    </message>
    <message>
        <source>%1
A double click opens the scene</source>
        <translation>%1
Un double-clic ouvre la scène</translation>
    </message>
</context>
<context>
    <name>reelwright::Transport</name>
    <message>
        <source>Fit the frame, or show it pixel for pixel</source>
        <translation>Ajuster l&apos;image, ou l&apos;afficher pixel pour pixel</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>Ajusté %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>reelwright::TurnGesture</name>
    <message>
        <source>Turn %1</source>
        <translation>Faire pivoter %1</translation>
    </message>
    <message>
        <source>Turn %1 Elements</source>
        <translation>Faire pivoter %1 éléments</translation>
    </message>
</context>
<context>
    <name>reelwright::ValuePicker</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
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
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>write a number, or what to do with this one: *1.5, +20</source>
        <translation>écrivez un nombre, ou une opération sur celui-ci&#xa0;: *1.5, +20</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>“%1” is no colour</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une couleur</translation>
    </message>
    <message>
        <source>write #RRGGBB or #RRGGBBAA</source>
        <translation>écrivez #RRGGBB ou #RRGGBBAA</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être choisi</translation>
    </message>
</context>
<context>
    <name>reelwright::VariantList</name>
    <message>
        <source>Viewers beside each other</source>
        <translation>Spectateurs côte à côte</translation>
    </message>
</context>
<context>
    <name>reelwright::VariantsPanel</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>&amp;Other Viewers</source>
        <translation>&amp;Autres spectateurs</translation>
    </message>
    <message>
        <source>Pick others at random</source>
        <translation>En choisir d&apos;autres au hasard</translation>
    </message>
    <message>
        <source>&amp;Add the Viewer on the Canvas</source>
        <translation>A&amp;jouter le spectateur du canevas</translation>
    </message>
    <message>
        <source>Look at the viewer on the canvas here, too</source>
        <translation>Voir aussi ici le spectateur du canevas</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Look at this viewer no longer</source>
        <translation>Ne plus voir ce spectateur</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>One per path</source>
        <translation>Un par parcours</translation>
    </message>
    <message>
        <source>The first ones</source>
        <translation>Les premiers</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>One viewer for each set of scenes that is seen</source>
        <translation>Un spectateur pour chaque ensemble de scènes vues</translation>
    </message>
    <message>
        <source>How viewers are picked</source>
        <translation>Façon de choisir les spectateurs</translation>
    </message>
    <message>
        <source>How many viewers</source>
        <translation>Nombre de spectateurs</translation>
    </message>
    <message>
        <source>Only viewers for whom this is true</source>
        <translation>Seulement les spectateurs pour qui ceci est vrai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Picking viewers…</source>
        <translation>Choix des spectateurs…</translation>
    </message>
    <message>
        <source>Show a viewer on the canvas, and add it here with +.</source>
        <translation>Affichez un spectateur sur le canevas, et ajoutez-le ici avec +.</translation>
    </message>
    <message>
        <source>For no viewer is this true.</source>
        <translation>Ceci n&apos;est vrai pour aucun spectateur.</translation>
    </message>
    <message>
        <source>Viewers of the open data are shown beside each other here.</source>
        <translation>Des spectateurs des données ouvertes sont affichés ici côte à côte.</translation>
    </message>
</context>
<context>
    <name>reelwright::VersionForm</name>
    <message>
        <source>Save Version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation>Nom, p. ex. «&#xa0;Premier jet&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation>Note sur la version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Spectateur à l&apos;écran</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <translation>Aucun spectateur</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Le format affiché et modifié</translation>
    </message>
    <message>
        <source>Named viewers</source>
        <translation>Spectateurs nommés</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerChoice</name>
    <message>
        <source>The viewer of %1</source>
        <translation>Le spectateur de %1</translation>
    </message>
    <message>
        <source>Find a viewer for %1 by any field</source>
        <translation>Rechercher un spectateur pour %1 dans tous les champs</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1, sur le canevas</translation>
    </message>
    <message>
        <source>The viewer on the canvas</source>
        <translation>Le spectateur du canevas</translation>
    </message>
    <message>
        <source>%1, the next one</source>
        <translation>%1, le suivant</translation>
    </message>
    <message>
        <source>The next viewer</source>
        <translation>Le spectateur suivant</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerEdits</name>
    <message>
        <source>the viewers are just changing places</source>
        <translation>les spectateurs sont en train de changer de place</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>réessayez quand ce sera terminé</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridModel</name>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Sort by %1: up, down, and as in the data</source>
        <translation>Trier selon %1&#xa0;: croissant, décroissant, puis comme dans les données</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No consent to “%1”: everything that reads this field finds no value</source>
        <translation>Pas de consentement à «&#xa0;%1&#xa0;»&#xa0;: tout ce qui lit ce champ ne trouve aucune valeur</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>Déduit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, no consent: read as no value</source>
        <translation>%1, pas de consentement&#xa0;: lu comme aucune valeur</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1, déduit</translation>
    </message>
    <message>
        <source>the viewers are just changing places</source>
        <translation>les spectateurs sont en train de changer de place</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridPanel</name>
    <message>
        <source>these viewers are a file&apos;s, which is only looked at: import it as a dataset to edit them</source>
        <translation>ces spectateurs sont ceux d&apos;un fichier, qui n&apos;est que consulté&#xa0;: importez-le comme jeu de données pour les modifier</translation>
    </message>
    <message>
        <source>the viewers are of other fields</source>
        <translation>les spectateurs ont d&apos;autres champs</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>No viewer is like this.</source>
        <translation>Aucun spectateur ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Show This Viewer</source>
        <translation>&amp;Afficher ce spectateur</translation>
    </message>
    <message>
        <source>Put the viewer of this row on screen</source>
        <translation>Mettre à l&apos;écran le spectateur de cette ligne</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>&amp;Modifier la valeur</translation>
    </message>
    <message>
        <source>Type another value in its place</source>
        <translation>Saisir une autre valeur à sa place</translation>
    </message>
    <message>
        <source>&amp;New Viewer</source>
        <translation>&amp;Nouveau spectateur</translation>
    </message>
    <message>
        <source>Make a viewer of the fields&apos; examples</source>
        <translation>Créer un spectateur à partir des exemples des champs</translation>
    </message>
    <message>
        <source>&amp;Duplicate Viewers</source>
        <translation>&amp;Dupliquer les spectateurs</translation>
    </message>
    <message>
        <source>Make others like the chosen ones, with keys of their own</source>
        <translation>En créer d&apos;autres comme ceux choisis, avec leurs propres clés</translation>
    </message>
    <message>
        <source>S&amp;ort by This Column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Up, down, and as in the data</source>
        <translation>Croissant, décroissant, puis comme dans les données</translation>
    </message>
    <message>
        <source>De&amp;lete Viewers</source>
        <translation>&amp;Supprimer les spectateurs</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the dataset</source>
        <translation>Retirer du jeu de données ceux qui sont choisis</translation>
    </message>
    <message>
        <source>&amp;Undo in Viewers</source>
        <translation>Ann&amp;uler dans les spectateurs</translation>
    </message>
    <message>
        <source>Take back what was last done to viewers</source>
        <translation>Défaire la dernière action sur les spectateurs</translation>
    </message>
    <message>
        <source>&amp;Redo in Viewers</source>
        <translation>&amp;Rétablir dans les spectateurs</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été défait</translation>
    </message>
    <message>
        <source>Filter viewers by an expression</source>
        <translation>Filtrer les spectateurs par une expression</translation>
    </message>
    <message>
        <source>Filter, such as plan = &apos;gold&apos;</source>
        <translation>Filtre, p. ex. plan = &apos;gold&apos;</translation>
    </message>
    <message>
        <source>Search viewers in all fields</source>
        <translation>Rechercher des spectateurs dans tous les champs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Your viewers stand here, a row for each, once their data is open.</source>
        <translation>Vos spectateurs apparaissent ici, une ligne pour chacun, une fois leurs données ouvertes.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>Ouvrir des données…</translation>
    </message>
    <message>
        <source>looking… of %1</source>
        <translation>recherche… sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the viewers are just changing places: try again</source>
        <translation>les spectateurs sont en train de changer de place&#xa0;: réessayez</translation>
    </message>
    <message>
        <source>%1 is inferred: alter its expression in the Data panel</source>
        <translation>%1 est déduit&#xa0;: modifiez son expression dans le panneau Données</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridView</name>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>All viewers</source>
        <translation>Tous les spectateurs</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerProfiles</name>
    <message>
        <source>what the dataset says of its origin can&apos;t be read</source>
        <translation>ce que le jeu de données dit de son origine est illisible</translation>
    </message>
    <message>
        <source>the viewer of “%1” is not in the data</source>
        <translation>le spectateur de «&#xa0;%1&#xa0;» n&apos;est pas dans les données</translation>
    </message>
    <message>
        <source>forget the profile, or give its name to another viewer</source>
        <translation>oubliez le profil, ou donnez son nom à un autre spectateur</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerSearch</name>
    <message>
        <source>No viewer has this in any field.</source>
        <translation>Aucun spectateur n&apos;a ceci dans un champ.</translation>
    </message>
    <message>
        <source>Find a viewer</source>
        <translation>Rechercher un spectateur</translation>
    </message>
    <message>
        <source>Find a viewer by any field</source>
        <translation>Rechercher un spectateur dans tous les champs</translation>
    </message>
</context>
<context>
    <name>reelwright::Welcome</name>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>Les documents que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>Northwind renewal</source>
        <translation>Renouvellement Northwind</translation>
    </message>
    <message>
        <source>30 s, for 1,000 invented customers</source>
        <translation>30&#xa0;s, pour 1&#xa0;000 clients fictifs</translation>
    </message>
    <message>
        <source>Reelwright</source>
        <translation>Reelwright</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Make a document of a template.json or a package</source>
        <translation>Créer un document à partir d&apos;un template.json ou d&apos;un paquet</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Rescue What Can Be Read…</source>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
</context>
<context>
    <name>reelwright::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewer(s)</source>
        <translation>
            <numerusform>%Ln spectateur</numerusform>
            <numerusform>%Ln spectateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scène</numerusform>
            <numerusform>%Ln scènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside</source>
        <translation>
            <numerusform>%Ln ligne écartée</numerusform>
            <numerusform>%Ln lignes écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est manquant</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 a été modifié</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>reelwright::Workspaces</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>Canvas, timeline and inspector</source>
        <translation>Canevas, chronologie et inspecteur</translation>
    </message>
    <message>
        <source>&amp;Storyboard</source>
        <translation>&amp;Storyboard</translation>
    </message>
    <message>
        <source>Scenes, canvas and storyboard</source>
        <translation>Scènes, canevas et storyboard</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation>&amp;Réinitialiser l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>Disposer les panneaux comme à l&apos;origine</translation>
    </message>
    <message>
        <source>The fields and the viewers, beside the canvas</source>
        <translation>Les champs et les spectateurs, à côté du canevas</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>&amp;Variantes</translation>
    </message>
    <message>
        <source>Many viewers beside each other, and the canvas</source>
        <translation>De nombreux spectateurs côte à côte, et le canevas</translation>
    </message>
</context>
</TS>
