<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reelwright::Arrange</name>
    <message numerus="yes">
        <source>fewer than %Ln element(s) on the canvas are selected</source>
        <translation>
            <numerusform>fewer than %Ln element on the canvas is selected</numerusform>
            <numerusform>fewer than %Ln elements on the canvas are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message numerus="yes">
        <source>%Ln font(s)</source>
        <translation>
            <numerusform>%Ln font</numerusform>
            <numerusform>%Ln fonts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::CompareWords</name>
    <message numerus="yes">
        <source>%Ln pixel(s) differ at this moment, by up to %1 of 255</source>
        <translation>
            <numerusform>%Ln pixel differs at this moment, by up to %1 of 255</numerusform>
            <numerusform>%Ln pixels differ at this moment, by up to %1 of 255</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::DataPanel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) erased</source>
        <translation>
            <numerusform>%Ln row erased</numerusform>
            <numerusform>%Ln rows erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::ImportSource</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::MediaModel</name>
    <message numerus="yes">
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPanel</name>
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>%Ln file missing</numerusform>
            <numerusform>%Ln files missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message numerus="yes">
        <source>%Ln frame(s) a second</source>
        <translation>
            <numerusform>%Ln frame a second</numerusform>
            <numerusform>%Ln frames a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::ReportView</name>
    <message numerus="yes">
        <source>%Ln key(s) came more than once; the first row of each was taken</source>
        <translation>
            <numerusform>%Ln key came more than once; its first row was taken</numerusform>
            <numerusform>%Ln keys came more than once; the first row of each was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::StatusLine</name>
    <message numerus="yes">
        <source> · %Ln frame(s) dropped</source>
        <translation>
            <numerusform> · %Ln frame dropped</numerusform>
            <numerusform> · %Ln frames dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::Words</name>
    <message numerus="yes">
        <source>%Ln viewer(s)</source>
        <translation>
            <numerusform>%Ln viewer</numerusform>
            <numerusform>%Ln viewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>%Ln scene</numerusform>
            <numerusform>%Ln scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside</source>
        <translation>
            <numerusform>%Ln row set aside</numerusform>
            <numerusform>%Ln rows set aside</numerusform>
        </translation>
    </message>
</context>
</TS>
