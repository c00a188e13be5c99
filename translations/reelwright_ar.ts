<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>reelwright::Actions</name>
    <message>
        <source>To the &amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Frame &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Frame &amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Back&amp;wards, Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play F&amp;orwards, Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::AnchorGesture</name>
    <message>
        <source>Move the Anchor of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Arrange</name>
    <message>
        <source>no element on the canvas is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select one that is there at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 elements on the canvas are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BadRowModel</name>
    <message>
        <source>%1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BrandDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BrandModel</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BrandPanel</name>
    <message>
        <source>Add &amp;Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colour to the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give to Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the colour to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alter Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another colour under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Style from Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a style of the selected text&apos;s typeface, size and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Selected &amp;Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected texts typeface, size and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert into the Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add T&amp;ypeface…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose font files; each character is taken from the first that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Font to Typeface…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fonts for the characters that the typeface has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Font to Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the house belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles that texts are set in belong here. Select a text to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logos belong here, from the template&apos;s images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts that texts are set in belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.ttc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading fonts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Font to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>1 font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to give it to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to set the selected texts in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::BrandSection</name>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the brand kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::CandidateRow</name>
    <message>
        <source>Ask before the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of Slot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, such as plan = &apos;gold&apos;; always without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Rule for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 in Slot %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasActions</name>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it on the canvas, click where it goes, or press Enter for the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas at &amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe &amp;Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap on the Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasTextEdit</name>
    <message>
        <source>Text on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasView</name>
    <message>
        <source>This viewer does not get this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The same for every viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
From the viewer&apos;s data: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ColorPopover</name>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonList</name>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between %1 and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: it is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Completing</name>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::DataPanel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields that scenes and rules read of a viewer belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a field, and type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Fields from Data File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a field of each column of a file, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Fields of the &amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a field of each column of the open data that is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name; all that reads it goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Field &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Field Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells Viewers &amp;Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each viewer has another value of it, and is known by that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the &amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer&apos;s numbers, dates and letters follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if nothing reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your viewers&apos; data, and its columns become fields here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Viewers Apart by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Language from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take No Language from Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Fields from Data File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Fields from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names can&apos;t be made a field&apos;s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column of the file is a field already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::EasingPopover</name>
    <message>
        <source>The curve&apos;s four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1, y1, x2, y2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::EasingWords</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve has four numbers, x and y of both handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 0.42, 0, 0.58, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first and the third number are from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second and the fourth number are from -100 to 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ElementActions</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ripple Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim End to Play&amp;head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ElementGesture</name>
    <message>
        <source>this template can only be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ElementSets</name>
    <message>
        <source>%1 Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ExpressionLine</name>
    <message>
        <source>What can be written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FieldBinding</name>
    <message>
        <source>it takes a field of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes a field of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes a field of images, or of texts that name media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes a field of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t come from the field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nested scene shows no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop it on a property in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FieldDelegate</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FieldForm</name>
    <message>
        <source>A viewer without it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Maximum Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value, or one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a template without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Allowed Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FieldModel</name>
    <message>
        <source>No value for this viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells viewers apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FileActions</name>
    <message>
        <source>Documents (*.reel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Doc&amp;ument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescue a Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new document of what can be read in a damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 × %3, %4 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and templates (*.reel *.reelpack template.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Viewers&apos; Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (template.json *.reelpack);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Template to a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue a Damaged Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save What Is Rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::FileJobs</name>
    <message>
        <source>another file has the name of one of the document&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued into %1. Lost: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the studio is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryPanel</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring Back Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to Last Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare Version with Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a state a name, and it is kept for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a version of the document as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what differs between the selected version and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the newest version; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document as the selected version was; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template in a folder or a package has no history. Save it as a document to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Insertion</name>
    <message>
        <source>the template has no typeface to set a text in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install fonts-inter, or add a font to the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorDelegate</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: no video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where there is no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorEdits</name>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Fallback of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Easing of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorList</name>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no fields yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Static</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1
without a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when no rule is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::LibraryPanel</name>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty scene of five seconds, and go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words that the scene is found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Scene &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Scene Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it down in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if nothing uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes that the storyboard puts in order belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene has this in its name or tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::MainWindow</name>
    <message>
        <source>Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only) — Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector and History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;lement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Viewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows Set &amp;Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on This Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;A studio for personalised video templates.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenes, Media, Data and Brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ManualWindow</name>
    <message>
        <source>Reelwright Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual&apos;s pages are missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::MediaJobs</name>
    <message>
        <source>is larger than the 64 MB that a document stores of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect it beside the document instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading changed files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Changed Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for missing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Missing Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the missing files is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store as Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing media in the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in the Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::MediaModel</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPanel</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, clips and sounds for the scenes belong here. Drop files, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pictures, clips and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;sert into the Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another file wherever this one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Chan&amp;ged File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Missing Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a folder for files that were moved or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all files into the folder “media” beside the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in the &amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file&apos;s bytes in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store as a Fi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bytes to a file in “media”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it; the file stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that nothing uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::MoveGesture</name>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 Elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::NameField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Track 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::PropertyValue</name>
    <message>
        <source>%1 of “%2” comes from the viewer&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it static in the inspector to set it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SavedState</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for editing, if nobody else does any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document of this template, to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: being edited by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SceneDelegate</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SceneModel</name>
    <message>
        <source>Tag Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in one slot of the storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in %1 slots of the storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · every viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 viewers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SceneValues</name>
    <message>
        <source>this is no timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 06:12 or 01:06:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Session</name>
    <message>
        <source>this template can only be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an example viewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1: %2 viewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no viewer has the key asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ShortcutsPage</name>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the keys that it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these keys from the other command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys: press some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the command; press others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Backspace for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the field, and press the keys for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::SlotPopover</name>
    <message>
        <source>Scenes and rules of the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no rule is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-fade from the slot before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Default of Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Cross-Fade into Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-fade into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first true rule decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::StateModel</name>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: a click brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another branch: a click goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::StatusLine</name>
    <message>
        <source>Show the rows that can&apos;t be used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data: showing an example viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound device · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardActions</name>
    <message>
        <source>New Sl&amp;ot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty slot behind the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot&apos;s S&amp;cenes and Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scenes it may show, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Slot &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it earlier in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Slot Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it later in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; its scenes stay in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardView</name>
    <message>
        <source>Move Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This viewer has no video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of this slot is true for this viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every viewer gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is for %1 of %2 viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::StretchGesture</name>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1 Elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TileList</name>
    <message>
        <source>&amp;Remove from the List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TileModel</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
It is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineActions</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Track &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Track &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Mar&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Keyframes in Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Timeline to &amp;Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Timeline to S&amp;election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ute Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Solo Track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineDrag</name>
    <message>
        <source>Move Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineView</name>
    <message>
        <source>start of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyframe of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to trim the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to trim the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete or a double click removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to bend the curve to the next keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click adds a keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Drag moves the marker, a double click renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: can&apos;t be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock it against edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: neither drawn nor heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keyframes in lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Drag moves the track, a double click renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to make all tracks higher or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
Depends on the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Alt+Shift+drag slips the medium in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracks of the scene under the playhead appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the Solo of a Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted: drawn, but not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solo: only tracks like it are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Locked: can&apos;t be edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Transport</name>
    <message>
        <source>Fit the frame, or show it pixel for pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::TurnGesture</name>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 Elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ValuePicker</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ValueText</name>
    <message>
        <source>“%1” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number, or what to do with this one: *1.5, +20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write #RRGGBB or #RRGGBBAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::VersionForm</name>
    <message>
        <source>Save Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::VersionModel</name>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerBadge</name>
    <message>
        <source>Viewer on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerBar</name>
    <message>
        <source>%1 · %2 × %3 · %4 fps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerSearch</name>
    <message>
        <source>No viewer has this in any field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a viewer by any field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Welcome</name>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northwind renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s, for 1,000 invented customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reelwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document of a template.json or a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue What Can Be Read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Words</name>
    <message>
        <source>1 viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reelwright::Workspaces</name>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas, timeline and inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes, canvas and storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewers&apos; data beside the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
