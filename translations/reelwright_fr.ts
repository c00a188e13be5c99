<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <source>fewer than %1 elements on the canvas are selected</source>
        <translation>moins de %1 éléments du canevas sont sélectionnés</translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation>sélectionnez-en d&apos;autres avec Maj et un clic</translation>
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
        <source>Logos belong here, from the template&apos;s images.</source>
        <translation>Les logos se placent ici, parmi les images du modèle.</translation>
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
        <source>Alter Colour</source>
        <translation>Modifier la couleur</translation>
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
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>1 font</source>
        <translation>1 police</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>%1 polices</translation>
    </message>
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
    <name>reelwright::ColorPopover</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>Couleur au format #RRGGBB ou #RRGGBBAA</translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation>Prélever une couleur dans l&apos;image</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Plus de couleurs</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>La charte n&apos;a pas encore de couleurs</translation>
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
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 champs</translation>
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
        <source>%1  %2 × %3, %4 fps</source>
        <translation>%1  %2 × %3, %4&#xa0;i/s</translation>
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
        <source>%1 · %2 × %3 · %4 fps</source>
        <translation>%1 · %2 × %3 · %4 i/s</translation>
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
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Add Format %1</source>
        <translation>Ajouter le format %1</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>Supprimer le format %1</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
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
        <source>The language changes when the studio is started next.</source>
        <translation>La langue changera au prochain démarrage du studio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
</context>
<context>
    <name>reelwright::InspectorList</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
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
        <source>to the end</source>
        <translation>jusqu&apos;à la fin</translation>
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
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>Lissage&#xa0;: %1</translation>
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
        <source>&amp;Inspector and History</source>
        <translation>&amp;Inspecteur et historique</translation>
    </message>
    <message>
        <source>Story&amp;board</source>
        <translation>Story&amp;board</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
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
        <source>&amp;Scenes, Media, Data and Brand</source>
        <translation>&amp;Scènes, médias, données et charte</translation>
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
    <name>reelwright::MediaJobs</name>
    <message>
        <source>is larger than the 64 MB that a document stores of a file</source>
        <translation>dépasse les 64&#xa0;Mo qu&apos;un document stocke par fichier</translation>
    </message>
    <message>
        <source>collect it beside the document instead</source>
        <translation>rassemblez-le plutôt à côté du document</translation>
    </message>
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
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Stored in the document</source>
        <translation>Stocké dans le document</translation>
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
        <source>1 use</source>
        <translation>1 utilisation</translation>
    </message>
    <message>
        <source>%1 uses</source>
        <translation>%1 utilisations</translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation>%1 · dans le document</translation>
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
        <source>1 file is missing</source>
        <translation>1 fichier est manquant</translation>
    </message>
    <message>
        <source>%1 files are missing</source>
        <translation>%1 fichiers sont manquants</translation>
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
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>Nouveau document, %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 images par seconde</translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Track 1</source>
        <translation>Piste 1</translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation>Scène 1</translation>
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
        <source>Used in one slot of the storyboard</source>
        <translation>Utilisée dans un emplacement du storyboard</translation>
    </message>
    <message>
        <source>Used in %1 slots of the storyboard</source>
        <translation>Utilisée dans %1 emplacements du storyboard</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · every viewer</source>
        <translation>%1 · tous les spectateurs</translation>
    </message>
    <message>
        <source>%1 · no viewer</source>
        <translation>%1 · aucun spectateur</translation>
    </message>
    <message>
        <source>%1 · %2 viewers</source>
        <translation>%1 · %2 spectateurs</translation>
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
        <source> · %1 dropped</source>
        <translation> · %1 perdues</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1&#xa0;i/s</translation>
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
        <source>1 viewer</source>
        <translation>1 spectateur</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 spectateurs</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 scène</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 scènes</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 différences</translation>
    </message>
    <message>
        <source>1 row set aside</source>
        <translation>1 ligne écartée</translation>
    </message>
    <message>
        <source>%1 rows set aside</source>
        <translation>%1 lignes écartées</translation>
    </message>
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
        <source>The viewers&apos; data beside the canvas</source>
        <translation>Les données des spectateurs à côté du canevas</translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation>&amp;Réinitialiser l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>Disposer les panneaux comme à l&apos;origine</translation>
    </message>
</context>
</TS>
