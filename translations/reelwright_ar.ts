<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>reelwright::Actions</name>
    <message>
        <source>To the &amp;Start</source>
        <translation>إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>One Frame &amp;Back</source>
        <translation>إطار إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>One Frame &amp;Forward</source>
        <translation>إطار إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>إلى ال&amp;نهاية</translation>
    </message>
    <message>
        <source>P&amp;revious Scene</source>
        <translation>المشهد ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next Scene</source>
        <translation>المشهد ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>كتم ال&amp;صوت</translation>
    </message>
    <message>
        <source>&amp;Previous Viewer</source>
        <translation>المشاهد ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next Viewer</source>
        <translation>المشاهد ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Random Viewer</source>
        <translation>مشاهد &amp;عشوائي</translation>
    </message>
    <message>
        <source>Play Back&amp;wards, Faster</source>
        <translation>تشغيل لل&amp;وراء، أسرع</translation>
    </message>
    <message>
        <source>&amp;Halt</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Play F&amp;orwards, Faster</source>
        <translation>تشغيل &amp;للأمام، أسرع</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
</context>
<context>
    <name>reelwright::AnchorGesture</name>
    <message>
        <source>Move the Anchor of %1</source>
        <translation>نقل نقطة ارتساء %1</translation>
    </message>
</context>
<context>
    <name>reelwright::Arrange</name>
    <message>
        <source>no element on the canvas is selected</source>
        <translation>لا عنصر محددًا على لوحة الرسم</translation>
    </message>
    <message>
        <source>select one that is there at this time</source>
        <translation>حدد عنصرًا موجودًا في هذا الوقت</translation>
    </message>
    <message>
        <source>fewer than %1 elements on the canvas are selected</source>
        <translation>عدد العناصر المحددة على لوحة الرسم أقل من %1</translation>
    </message>
    <message>
        <source>select more of them, with Shift and a click</source>
        <translation>حدد مزيدًا منها بالنقر مع Shift</translation>
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
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>سبب الاستبعاد</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandPanel</name>
    <message>
        <source>Add &amp;Colour…</source>
        <translation>إضافة &amp;لون…</translation>
    </message>
    <message>
        <source>Add a colour to the palette</source>
        <translation>إضافة لون إلى اللوحة اللونية</translation>
    </message>
    <message>
        <source>Add Colour</source>
        <translation>إضافة لون</translation>
    </message>
    <message>
        <source>&amp;Give to Selection</source>
        <translation>&amp;تطبيق على التحديد</translation>
    </message>
    <message>
        <source>Give the colour to what is selected</source>
        <translation>تطبيق اللون على التحديد</translation>
    </message>
    <message>
        <source>&amp;Alter Colour…</source>
        <translation>ت&amp;غيير اللون…</translation>
    </message>
    <message>
        <source>Choose another colour under this name</source>
        <translation>اختيار لون آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Add &amp;Style from Text</source>
        <translation>إضافة &amp;نمط من النص</translation>
    </message>
    <message>
        <source>Make a style of the selected text&apos;s typeface, size and colour</source>
        <translation>إنشاء نمط من عائلة خط النص المحدد وحجمه ولونه</translation>
    </message>
    <message>
        <source>Set Selected &amp;Texts</source>
        <translation>تنسي&amp;ق النصوص المحددة</translation>
    </message>
    <message>
        <source>Give the selected texts typeface, size and colour</source>
        <translation>تطبيق عائلة الخط والحجم واللون على النصوص المحددة</translation>
    </message>
    <message>
        <source>Add &amp;Logo</source>
        <translation>إضافة &amp;شعار</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s images</source>
        <translation>اختيار إحدى صور القالب</translation>
    </message>
    <message>
        <source>&amp;Insert into the Scene</source>
        <translation>إ&amp;دراج في المشهد</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>عرضه في المشهد المعروض ابتداءً من رأس التشغيل</translation>
    </message>
    <message>
        <source>Add T&amp;ypeface…</source>
        <translation>إضافة عائلة خ&amp;طوط…</translation>
    </message>
    <message>
        <source>Choose font files; each character is taken from the first that has it</source>
        <translation>اختر ملفات خطوط؛ يؤخذ كل محرف من أول خط يحتويه</translation>
    </message>
    <message>
        <source>Add Typeface</source>
        <translation>إضافة عائلة خطوط</translation>
    </message>
    <message>
        <source>Add &amp;Font to Typeface…</source>
        <translation>إضافة &amp;خط إلى العائلة…</translation>
    </message>
    <message>
        <source>Choose fonts for the characters that the typeface has not</source>
        <translation>اختيار خطوط للمحارف التي تفتقر إليها العائلة</translation>
    </message>
    <message>
        <source>Add Font to Typeface</source>
        <translation>إضافة خط إلى العائلة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The colours of the house belong here.</source>
        <translation>هنا مكان ألوان العلامة.</translation>
    </message>
    <message>
        <source>Type styles</source>
        <translation>أنماط النص</translation>
    </message>
    <message>
        <source>Styles that texts are set in belong here. Select a text to begin.</source>
        <translation>هنا مكان أنماط النصوص. حدد نصًا للبدء.</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>الشعارات</translation>
    </message>
    <message>
        <source>Logos belong here, from the template&apos;s images.</source>
        <translation>هنا مكان الشعارات المأخوذة من صور القالب.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>عائلات الخطوط</translation>
    </message>
    <message>
        <source>The fonts that texts are set in belong here.</source>
        <translation>هنا مكان الخطوط التي تُكتب بها النصوص.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Alter Colour</source>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <source>Alter Colour %1</source>
        <translation>تغيير اللون %1</translation>
    </message>
    <message>
        <source>Set Colour %1</source>
        <translation>تطبيق اللون %1</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Add Style</source>
        <translation>إضافة نمط</translation>
    </message>
    <message>
        <source>Set in Style %1</source>
        <translation>تطبيق النمط %1</translation>
    </message>
    <message>
        <source>Add Logo</source>
        <translation>إضافة شعار</translation>
    </message>
    <message>
        <source>Fonts (*.ttf *.otf *.ttc);;All files (*)</source>
        <translation>الخطوط (*.ttf *.otf *.ttc);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading fonts…</source>
        <translation>جارٍ قراءة الخطوط…</translation>
    </message>
    <message>
        <source>Add Font to %1</source>
        <translation>إضافة خط إلى %1</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
    <message>
        <source>1 font</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <source>%1 fonts</source>
        <translation>الخطوط: %1</translation>
    </message>
    <message>
        <source>Click to give it to what is selected</source>
        <translation>انقر لتطبيقه على التحديد</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · ‎%2 px</translation>
    </message>
    <message>
        <source>Click to set the selected texts in it</source>
        <translation>انقر لتنسيق النصوص المحددة به</translation>
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
        <translation>إعادة التس&amp;مية</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>كتابة اسم آخر</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>نقله إلى أعلى في القائمة</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>نقله إلى أسفل في القائمة</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Take it out of the brand kit</source>
        <translation>إزالته من عدة العلامة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
</context>
<context>
    <name>reelwright::CandidateRow</name>
    <message>
        <source>Ask before the one above</source>
        <translation>فحصه قبل المشهد الذي فوقه</translation>
    </message>
    <message>
        <source>Ask after the one below</source>
        <translation>فحصه بعد المشهد الذي تحته</translation>
    </message>
    <message>
        <source>Take out of the slot</source>
        <translation>إزالة من الخانة</translation>
    </message>
    <message>
        <source>Take %1 out of Slot %2</source>
        <translation>إزالة %1 من الخانة %2</translation>
    </message>
    <message>
        <source>Rule, such as plan = &apos;gold&apos;; always without one</source>
        <translation>القاعدة، مثل ‎plan = &apos;gold&apos;‎؛ ودون قاعدة يظهر دائمًا</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>قاعدة %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Change Rule for %1</source>
        <translation>تغيير قاعدة %1</translation>
    </message>
    <message>
        <source>Move %1 in Slot %2</source>
        <translation>نقل %1 في الخانة %2</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasActions</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;مستطيل</translation>
    </message>
    <message>
        <source>Draw it on the canvas, click where it goes, or press Enter for the middle</source>
        <translation>ارسمه على لوحة الرسم، أو انقر موضعه، أو اضغط Enter لوضعه في الوسط</translation>
    </message>
    <message>
        <source>&amp;Fit the Canvas</source>
        <translation>ملاءمة &amp;لوحة الرسم</translation>
    </message>
    <message>
        <source>Canvas at &amp;100 %</source>
        <translation>لوحة الرسم بحجم &amp;100 %</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;In</source>
        <translation>ت&amp;كبير لوحة الرسم</translation>
    </message>
    <message>
        <source>Zoom the Canvas &amp;Out</source>
        <translation>ت&amp;صغير لوحة الرسم</translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation>الم&amp;ساطر</translation>
    </message>
    <message>
        <source>Safe &amp;Areas</source>
        <translation>المناطق الآ&amp;منة</translation>
    </message>
    <message>
        <source>S&amp;nap on the Canvas</source>
        <translation>الان&amp;جذاب على لوحة الرسم</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>محاذاة إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>محاذاة المراكز أف&amp;قيًا</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>محاذاة إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>محاذاة إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>محاذاة المراكز &amp;رأسيًا</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>محاذاة إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>توزيع أ&amp;فقي</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>تو&amp;زيع رأسي</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>شكل &amp;بيضوي</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasTextEdit</name>
    <message>
        <source>Text on the canvas</source>
        <translation>نص على لوحة الرسم</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
</context>
<context>
    <name>reelwright::CanvasView</name>
    <message>
        <source>This viewer does not get this scene</source>
        <translation>لا يظهر هذا المشهد لهذا المُشاهد</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
The same for every viewer</source>
        <translation>%1
واحد لكل المشاهدين</translation>
    </message>
    <message>
        <source>%1
From the viewer&apos;s data: %2</source>
        <translation>%1
من بيانات المُشاهد: %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
</context>
<context>
    <name>reelwright::Choices</name>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>center</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>احتواء</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>اقتصاص</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorPopover</name>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>اللون بالصيغة ‎#RRGGBB أو ‎#RRGGBBAA</translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation>التقاط لون من الصورة</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>مزيد من الألوان</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>لا ألوان للعلامة بعد</translation>
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
        <translation>لا يوجد أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonList</name>
    <message>
        <source>Back to the history</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>What differs between %1 and now</source>
        <translation>الفروق بين %1 والآن</translation>
    </message>
    <message>
        <source>What differs since %1</source>
        <translation>الفروق منذ %1</translation>
    </message>
    <message>
        <source>Nothing differs: it is as it was then.</source>
        <translation>لا فروق: الحال كما كانت حينها.</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparisonModel</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
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
        <translation>دالة</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>المحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>The fields that scenes and rules read of a viewer belong here</source>
        <translation>هنا مكان الحقول التي تقرؤها المَشاهد والقواعد عن المُشاهد</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>&amp;New Field</source>
        <translation>حقل &amp;جديد</translation>
    </message>
    <message>
        <source>Make a field, and type its name</source>
        <translation>إنشاء حقل وكتابة اسمه</translation>
    </message>
    <message>
        <source>&amp;Take Fields from Data File…</source>
        <translation>أ&amp;خذ الحقول من ملف بيانات…</translation>
    </message>
    <message>
        <source>Make a field of each column of a file, and open it</source>
        <translation>إنشاء حقل من كل عمود في ملف، ثم فتحه</translation>
    </message>
    <message>
        <source>Make Fields of the &amp;Columns</source>
        <translation>إنشاء حقول من الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Make a field of each column of the open data that is none yet</source>
        <translation>إنشاء حقل من كل عمود في البيانات المفتوحة ليس له حقل بعد</translation>
    </message>
    <message>
        <source>&amp;Rename Field</source>
        <translation>إعادة &amp;تسمية الحقل</translation>
    </message>
    <message>
        <source>Type another name; all that reads it goes along</source>
        <translation>كتابة اسم آخر؛ ويُحدَّث كل ما يقرؤه</translation>
    </message>
    <message>
        <source>Move Field &amp;Up</source>
        <translation>نقل الحقل إلى أع&amp;لى</translation>
    </message>
    <message>
        <source>Move it up in the list</source>
        <translation>نقله إلى أعلى في القائمة</translation>
    </message>
    <message>
        <source>Move Field Do&amp;wn</source>
        <translation>نقل الحقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move it down in the list</source>
        <translation>نقله إلى أسفل في القائمة</translation>
    </message>
    <message>
        <source>Tells Viewers &amp;Apart</source>
        <translation>ي&amp;ميز المشاهدين</translation>
    </message>
    <message>
        <source>Each viewer has another value of it, and is known by that</source>
        <translation>لكل مُشاهد قيمة مختلفة منه يُعرف بها</translation>
    </message>
    <message>
        <source>Says the &amp;Language</source>
        <translation>يحدد الل&amp;غة</translation>
    </message>
    <message>
        <source>A viewer&apos;s numbers, dates and letters follow it</source>
        <translation>تتبعه أرقام المُشاهد وتواريخه وحروفه</translation>
    </message>
    <message>
        <source>D&amp;elete Field</source>
        <translation>&amp;حذف الحقل</translation>
    </message>
    <message>
        <source>Delete it if nothing reads it</source>
        <translation>حذفه إن لم يكن شيء يقرؤه</translation>
    </message>
    <message>
        <source>Open your viewers&apos; data, and its columns become fields here.</source>
        <translation>افتح بيانات المشاهدين لتصبح أعمدتها حقولًا هنا.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>فتح البيانات…</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>الحقول: %1</translation>
    </message>
    <message>
        <source>New Field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>Delete Field %1</source>
        <translation>حذف الحقل %1</translation>
    </message>
    <message>
        <source>Move Field %1</source>
        <translation>نقل الحقل %1</translation>
    </message>
    <message>
        <source>Tell Viewers Apart by %1</source>
        <translation>تمييز المشاهدين حسب %1</translation>
    </message>
    <message>
        <source>Take the Language from %1</source>
        <translation>أخذ اللغة من %1</translation>
    </message>
    <message>
        <source>Take No Language from Data</source>
        <translation>عدم أخذ اللغة من البيانات</translation>
    </message>
    <message>
        <source>Take Fields from Data File</source>
        <translation>أخذ الحقول من ملف بيانات</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>المشاهدون (*.csv *.tsv *.json *.jsonl *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading columns…</source>
        <translation>جارٍ قراءة الأعمدة…</translation>
    </message>
    <message>
        <source>Take Fields from %1</source>
        <translation>أخذ الحقول من %1</translation>
    </message>
    <message>
        <source>Their names can&apos;t be made a field&apos;s: %1</source>
        <translation>لا يمكن جعل أسمائها أسماء حقول: %1</translation>
    </message>
    <message>
        <source>Every column of the file is a field already</source>
        <translation>كل أعمدة الملف حقول بالفعل</translation>
    </message>
</context>
<context>
    <name>reelwright::EasingPopover</name>
    <message>
        <source>The curve&apos;s four numbers</source>
        <translation>أرقام المنحنى الأربعة</translation>
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
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>تسارع</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>تباطؤ</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>تسارع ثم تباطؤ</translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation>منحنى خاص</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» ليس رقمًا</translation>
    </message>
    <message>
        <source>a curve has four numbers, x and y of both handles</source>
        <translation>للمنحنى أربعة أرقام، x و y لكلا المقبضين</translation>
    </message>
    <message>
        <source>such as 0.42, 0, 0.58, 1</source>
        <translation>مثل ‎0.42, 0, 0.58, 1‎</translation>
    </message>
    <message>
        <source>the first and the third number are from 0 to 1</source>
        <translation>الرقمان الأول والثالث بين 0 و1</translation>
    </message>
    <message>
        <source>the second and the fourth number are from -100 to 100</source>
        <translation>الرقمان الثاني والرابع بين ‎-100 و100</translation>
    </message>
</context>
<context>
    <name>reelwright::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
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
        <translation>ق&amp;ص</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>قص %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>م&amp;ضاعفة</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>مضاعفة %1</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>&amp;Ripple Delete</source>
        <translation>حذف مع &amp;سد الفراغ</translation>
    </message>
    <message>
        <source>Ripple Delete %1</source>
        <translation>حذف %1 مع سد الفراغ</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>لصق %1</translation>
    </message>
    <message>
        <source>&amp;Split at Playhead</source>
        <translation>&amp;تقسيم عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation>تشذيب ال&amp;بداية حتى رأس التشغيل</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>تشذيب %1</translation>
    </message>
    <message>
        <source>Trim End to Play&amp;head</source>
        <translation>تشذيب الن&amp;هاية حتى رأس التشغيل</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>تقسيم %1</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>ت&amp;جميع</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>تجميع %1</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;فك التجميع</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>فك تجميع %1</translation>
    </message>
    <message>
        <source>&amp;Nest…</source>
        <translation>تضمين في م&amp;شهد…</translation>
    </message>
    <message>
        <source>Bring &amp;Forward</source>
        <translation>نقل إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Bring %1 Forward</source>
        <translation>نقل %1 إلى الأمام</translation>
    </message>
    <message>
        <source>Send &amp;Back</source>
        <translation>نقل إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Send %1 Back</source>
        <translation>نقل %1 إلى الخلف</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>تضمين في مشهد</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>اسم المشهد الجديد</translation>
    </message>
    <message>
        <source>Nest %1</source>
        <translation>تضمين %1 في مشهد</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>قفل %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>إلغاء قفل %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>إل&amp;غاء القفل</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementGesture</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>هذا القالب للعرض فقط</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>احفظه مستندًا لتحريره</translation>
    </message>
</context>
<context>
    <name>reelwright::ElementSets</name>
    <message>
        <source>%1 Elements</source>
        <translation>العناصر: %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>عنصر</translation>
    </message>
</context>
<context>
    <name>reelwright::ExpressionLine</name>
    <message>
        <source>What can be written here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldBinding</name>
    <message>
        <source>it takes a field of numbers</source>
        <translation>لا يقبل إلا حقل أرقام</translation>
    </message>
    <message>
        <source>it takes a field of colours</source>
        <translation>لا يقبل إلا حقل ألوان</translation>
    </message>
    <message>
        <source>it takes a field of images, or of texts that name media</source>
        <translation>لا يقبل إلا حقل صور أو حقل نصوص تسمي وسائط</translation>
    </message>
    <message>
        <source>it takes a field of texts</source>
        <translation>لا يقبل إلا حقل نصوص</translation>
    </message>
    <message>
        <source>the template has no field “%1”</source>
        <translation>لا حقل في القالب باسم «%1»</translation>
    </message>
    <message>
        <source>%1 can&apos;t come from the field “%2”</source>
        <translation>لا يمكن أخذ %1 من الحقل «%2»</translation>
    </message>
    <message>
        <source>a nested scene shows no field</source>
        <translation>المشهد المتداخل لا يعرض حقلًا</translation>
    </message>
    <message>
        <source>drop it on a property in the inspector</source>
        <translation>أفلته على خاصية في المفتش</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>ربط بالحقل %1</translation>
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
        <translation>اسم الحقل</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldForm</name>
    <message>
        <source>A viewer without it is set aside</source>
        <translation>يُستبعد كل مُشاهد لا قيمة له</translation>
    </message>
    <message>
        <source>Set Required</source>
        <translation>تعيين الإلزام</translation>
    </message>
    <message>
        <source>Set Maximum Length</source>
        <translation>تعيين الطول الأقصى</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>أي طول</translation>
    </message>
    <message>
        <source>Any value, or one a line</source>
        <translation>أي قيمة، أو قيمة في كل سطر</translation>
    </message>
    <message>
        <source>For a template without data</source>
        <translation>لقالب بلا بيانات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>الطول الأقصى</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>القيم المسموح بها</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Set Type</source>
        <translation>تعيين النوع</translation>
    </message>
    <message>
        <source>Set Allowed Values</source>
        <translation>تعيين القيم المسموح بها</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Set Example</source>
        <translation>تعيين المثال</translation>
    </message>
</context>
<context>
    <name>reelwright::FieldModel</name>
    <message>
        <source>No value for this viewer</source>
        <translation>لا قيمة لهذا المُشاهد</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>tells viewers apart</source>
        <translation>يميز المشاهدين</translation>
    </message>
    <message>
        <source>says the language</source>
        <translation>يحدد اللغة</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Rename Field %1</source>
        <translation>إعادة تسمية الحقل %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>reelwright::FileActions</name>
    <message>
        <source>Documents (*.reel)</source>
        <translation>المستندات (*.reel)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة أ&amp;خيرًا</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح ال&amp;عينة</translation>
    </message>
    <message>
        <source>Open &amp;Data…</source>
        <translation>فتح &amp;بيانات…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save as Doc&amp;ument…</source>
        <translation>حفظ كمس&amp;تند…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export Template…</source>
        <translation>ت&amp;صدير القالب…</translation>
    </message>
    <message>
        <source>&amp;Rescue a Document…</source>
        <translation>إن&amp;قاذ مستند…</translation>
    </message>
    <message>
        <source>Make a new document of what can be read in a damaged one</source>
        <translation>إنشاء مستند جديد مما يمكن قراءته في مستند تالف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1  %2 × %3, %4 fps</source>
        <translation>%1  ‎%2 × %3‏، %4 إطار/ث</translation>
    </message>
    <message>
        <source>New Document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Documents and templates (*.reel *.reelpack template.json);;All files (*)</source>
        <translation>المستندات والقوالب (*.reel *.reelpack template.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Viewers&apos; Data</source>
        <translation>فتح بيانات المشاهدين</translation>
    </message>
    <message>
        <source>Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>المشاهدون (*.csv *.tsv *.json *.jsonl *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Import a Template</source>
        <translation>استيراد قالب</translation>
    </message>
    <message>
        <source>Templates (template.json *.reelpack);;All files (*)</source>
        <translation>القوالب (template.json *.reelpack);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save as Document</source>
        <translation>حفظ كمستند</translation>
    </message>
    <message>
        <source>Export Template to a New Folder</source>
        <translation>تصدير القالب إلى مجلد جديد</translation>
    </message>
    <message>
        <source>Rescue a Damaged Document</source>
        <translation>إنقاذ مستند تالف</translation>
    </message>
    <message>
        <source>Save What Is Rescued</source>
        <translation>حفظ ما أُنقذ</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 بعد الإنقاذ</translation>
    </message>
</context>
<context>
    <name>reelwright::FileJobs</name>
    <message>
        <source>another file has the name of one of the document&apos;s</source>
        <translation>ملف آخر يحمل اسم أحد ملفات المستند</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>جارٍ إنشاء %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>جارٍ استيراد %1…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>جارٍ تصدير %1…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>تم التصدير إلى %1</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>جارٍ نسخ %1…</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>حُفظت نسخة باسم %1</translation>
    </message>
    <message>
        <source>Rescuing %1…</source>
        <translation>جارٍ إنقاذ %1…</translation>
    </message>
    <message>
        <source>Rescued into %1. Lost: %2</source>
        <translation>تم الإنقاذ في %1. المفقود: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::FormatMenu</name>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %4 fps</source>
        <translation>%1 · %2 × %3 · %4 إطار/ث</translation>
    </message>
    <message>
        <source>Remove Format “%1”</source>
        <translation>إزالة الصيغة «%1»</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1 (الأساس)</translation>
    </message>
    <message>
        <source>What differs in the others is kept beside it</source>
        <translation>ما يختلف في الصيغ الأخرى يُحفظ إلى جانبه</translation>
    </message>
    <message>
        <source>Add Format</source>
        <translation>إضافة صيغة</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Add Format %1</source>
        <translation>إضافة الصيغة %1</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>إزالة الصيغة %1</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language changes when the studio is started next.</source>
        <translation>تتغير اللغة عند بدء الاستوديو في المرة القادمة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryPanel</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation>ح&amp;فظ إصدار…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Version</source>
        <translation>استعادة الإ&amp;صدار</translation>
    </message>
    <message>
        <source>Re&amp;vert to Last Version</source>
        <translation>ال&amp;رجوع إلى آخر إصدار</translation>
    </message>
    <message>
        <source>Co&amp;mpare Version with Now</source>
        <translation>مقارنة الإصدار بالوضع ال&amp;حالي</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>&amp;مقارنة بالوضع الحالي</translation>
    </message>
    <message>
        <source>Give a state a name, and it is kept for good.</source>
        <translation>سمِّ حالةً فتُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Save a version of the document as it is</source>
        <translation>حفظ إصدار من المستند كما هو الآن</translation>
    </message>
    <message>
        <source>See what differs between the selected version and now</source>
        <translation>عرض الفروق بين الإصدار المحدد والآن</translation>
    </message>
    <message>
        <source>Bring back the newest version; nothing is lost</source>
        <translation>استعادة أحدث إصدار؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Make the document as the selected version was; nothing is lost</source>
        <translation>إعادة المستند إلى ما كان عليه في الإصدار المحدد؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>A template in a folder or a package has no history. Save it as a document to edit it.</source>
        <translation>لا سجل للقالب الموجود في مجلد أو حزمة. احفظه مستندًا لتحريره.</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>حفظ كمستند…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Re&amp;vert to “%1”</source>
        <translation>ال&amp;رجوع إلى «%1»</translation>
    </message>
</context>
<context>
    <name>reelwright::Insertion</name>
    <message>
        <source>the template has no typeface to set a text in</source>
        <translation>لا توجد في القالب عائلة خطوط لكتابة نص بها</translation>
    </message>
    <message>
        <source>install fonts-inter, or add a font to the template</source>
        <translation>ثبّت fonts-inter أو أضف خطًا إلى القالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Insert Text</source>
        <translation>إدراج نص</translation>
    </message>
    <message>
        <source>Insert Rectangle</source>
        <translation>إدراج مستطيل</translation>
    </message>
    <message>
        <source>Insert Ellipse</source>
        <translation>إدراج شكل بيضوي</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorDelegate</name>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>nothing: no video</source>
        <translation>لا شيء: لا فيديو</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 where there is no value</source>
        <translation>%1 عند غياب القيمة</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorEdits</name>
    <message>
        <source>Set %1</source>
        <translation>تعيين %1</translation>
    </message>
    <message>
        <source>Make %1 Variable</source>
        <translation>جعل %1 متغيرًا</translation>
    </message>
    <message>
        <source>Make %1 Static</source>
        <translation>جعل %1 ثابتًا</translation>
    </message>
    <message>
        <source>Keyframe of %1</source>
        <translation>إطار مفتاحي لـ %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة تعيين %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>قفل %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>إلغاء قفل %1</translation>
    </message>
    <message>
        <source>Set Fallback of %1</source>
        <translation>تعيين القيمة البديلة لـ %1</translation>
    </message>
    <message>
        <source>Set Easing of %1</source>
        <translation>تعيين تدرّج حركة %1</translation>
    </message>
    <message>
        <source>Set %1 as in the Base Format</source>
        <translation>ضبط %1 كما في الصيغة الأساسية</translation>
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
        <translation>لا حقول في القالب بعد</translation>
    </message>
    <message>
        <source>Un&amp;lock %1</source>
        <translation>إل&amp;غاء قفل %1</translation>
    </message>
    <message>
        <source>&amp;Lock %1</source>
        <translation>&amp;قفل %1</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Make Variable</source>
        <translation>جعلها متغيرة</translation>
    </message>
    <message>
        <source>Edit Fallback</source>
        <translation>تحرير القيمة البديلة</translation>
    </message>
    <message>
        <source>Make Static</source>
        <translation>جعلها ثابتة</translation>
    </message>
    <message>
        <source>As in the Base Format</source>
        <translation>كما في الصيغة الأساسية</translation>
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
        <translation>من بيانات المُشاهد:
%1</translation>
    </message>
    <message>
        <source>From the viewer&apos;s data:
%1
without a value: %2</source>
        <translation>من بيانات المُشاهد:
%1
عند غياب القيمة: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغيرة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>يظهر لـ</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>كل المشاهدين</translation>
    </message>
    <message>
        <source>when no rule is true</source>
        <translation>عند عدم تحقق أي قاعدة</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>تدرّج الحركة</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2, locked</source>
        <translation>%1: %2، مقفل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other than in the base format</source>
        <translation>مختلف عن الصيغة الأساسية</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>العناصر: %1</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>تدرّج حركة %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>‎%1 × %2</translation>
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
        <translation>المشهد %1</translation>
    </message>
    <message>
        <source>New Scene</source>
        <translation>مشهد جديد</translation>
    </message>
    <message>
        <source>Duplicate Scene %1</source>
        <translation>مضاعفة المشهد %1</translation>
    </message>
    <message>
        <source>Move Scene %1</source>
        <translation>نقل المشهد %1</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>البحث بالاسم أو الوسم</translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation>البحث في المَشاهد</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المَشاهد</translation>
    </message>
    <message>
        <source>&amp;New Scene</source>
        <translation>مشهد &amp;جديد</translation>
    </message>
    <message>
        <source>Make an empty scene of five seconds, and go there</source>
        <translation>إنشاء مشهد فارغ مدته خمس ثوانٍ والانتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Duplicate Scene</source>
        <translation>م&amp;ضاعفة المشهد</translation>
    </message>
    <message>
        <source>Copy the scene</source>
        <translation>نسخ المشهد</translation>
    </message>
    <message>
        <source>&amp;Rename Scene</source>
        <translation>إعادة &amp;تسمية المشهد</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>كتابة اسم آخر</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Type the words that the scene is found by</source>
        <translation>كتابة الكلمات التي يُعثر بها على المشهد</translation>
    </message>
    <message>
        <source>Move Scene &amp;Up</source>
        <translation>نقل المشهد إلى أع&amp;لى</translation>
    </message>
    <message>
        <source>Move it up in the library</source>
        <translation>نقله إلى أعلى في المكتبة</translation>
    </message>
    <message>
        <source>Move Scene Do&amp;wn</source>
        <translation>نقل المشهد إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move it down in the library</source>
        <translation>نقله إلى أسفل في المكتبة</translation>
    </message>
    <message>
        <source>D&amp;elete Scene</source>
        <translation>&amp;حذف المشهد</translation>
    </message>
    <message>
        <source>Delete it if nothing uses it</source>
        <translation>حذفه إن لم يكن شيء يستخدمه</translation>
    </message>
    <message>
        <source>Delete Scene %1</source>
        <translation>حذف المشهد %1</translation>
    </message>
    <message>
        <source>Scenes that the storyboard puts in order belong here</source>
        <translation>هنا مكان المَشاهد التي ترتبها لوحة القصة</translation>
    </message>
    <message>
        <source>No scene has this in its name or tags</source>
        <translation>لا مشهد يحمل هذا في اسمه أو وسومه</translation>
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
        <translation>المَشاهد</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 — Reelwright</source>
        <translation>%1 — Reelwright</translation>
    </message>
    <message>
        <source>%1 (read only) — Reelwright</source>
        <translation>%1 (للقراءة فقط) — Reelwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>ال&amp;وسائط</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مساحة ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Inspector and History</source>
        <translation>المف&amp;تش والسجل</translation>
    </message>
    <message>
        <source>Story&amp;board</source>
        <translation>لوحة ال&amp;قصة</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Scene</source>
        <translation>م&amp;شهد</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>ت&amp;رتيب</translation>
    </message>
    <message>
        <source>E&amp;lement</source>
        <translation>ع&amp;نصر</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>مسا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;علامة</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>تش&amp;غيل</translation>
    </message>
    <message>
        <source>Vie&amp;wer</source>
        <translation>مُشا&amp;هد</translation>
    </message>
    <message>
        <source>&amp;Find a Viewer…</source>
        <translation>&amp;بحث عن مشاهد…</translation>
    </message>
    <message>
        <source>Rows Set &amp;Aside</source>
        <translation>ال&amp;صفوف المستبعدة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>&amp;Help on This Panel</source>
        <translation>ت&amp;عليمات هذه اللوحة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;About Reelwright</source>
        <translation>&amp;حول Reelwright</translation>
    </message>
    <message>
        <source>About Reelwright</source>
        <translation>حول Reelwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;A studio for personalised video templates.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Reelwright %1&lt;/b&gt;&lt;p&gt;استوديو لقوالب الفيديو المخصصة.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي دون أي ضمان.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>الحقو&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>العلا&amp;مة التجارية</translation>
    </message>
    <message>
        <source>&amp;Scenes, Media, Data and Brand</source>
        <translation>المَشاهد وال&amp;وسائط والبيانات والعلامة التجارية</translation>
    </message>
</context>
<context>
    <name>reelwright::ManualWindow</name>
    <message>
        <source>Reelwright Manual</source>
        <translation>دليل Reelwright</translation>
    </message>
    <message>
        <source>The manual&apos;s pages are missing: %1</source>
        <translation>صفحات الدليل مفقودة: %1</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaJobs</name>
    <message>
        <source>is larger than the 64 MB that a document stores of a file</source>
        <translation>أكبر من 64 MB، وهو الحد لملف يُخزَّن في المستند</translation>
    </message>
    <message>
        <source>collect it beside the document instead</source>
        <translation>اجمعه بجوار المستند بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Importing media…</source>
        <translation>جارٍ استيراد الوسائط…</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>استيراد وسائط</translation>
    </message>
    <message>
        <source>Replacing a file…</source>
        <translation>جارٍ استبدال ملف…</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>استبدال ملف</translation>
    </message>
    <message>
        <source>Reading changed files…</source>
        <translation>جارٍ قراءة الملفات المتغيرة…</translation>
    </message>
    <message>
        <source>Use Changed Files</source>
        <translation>استخدام الملفات المتغيرة</translation>
    </message>
    <message>
        <source>Searching for missing files…</source>
        <translation>جارٍ البحث عن الملفات المفقودة…</translation>
    </message>
    <message>
        <source>Find Missing Media</source>
        <translation>البحث عن الوسائط المفقودة</translation>
    </message>
    <message>
        <source>none of the missing files is there</source>
        <translation>لا شيء من الملفات المفقودة موجود هناك</translation>
    </message>
    <message>
        <source>search another folder</source>
        <translation>ابحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Collecting media…</source>
        <translation>جارٍ جمع الوسائط…</translation>
    </message>
    <message>
        <source>Collect Media</source>
        <translation>جمع الوسائط</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>جارٍ كتابة الملفات…</translation>
    </message>
    <message>
        <source>Store as Files</source>
        <translation>تخزين كملفات</translation>
    </message>
    <message>
        <source>Storing media in the document…</source>
        <translation>جارٍ تخزين الوسائط في المستند…</translation>
    </message>
    <message>
        <source>Store in the Document</source>
        <translation>تخزين في المستند</translation>
    </message>
    <message>
        <source>Remove Medium</source>
        <translation>إزالة وسيط</translation>
    </message>
    <message>
        <source>Remove Media</source>
        <translation>إزالة وسائط</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>إدراج «%1»</translation>
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
        <translation>مخزَّن في المستند</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>‎%1 × %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>استخدام واحد</translation>
    </message>
    <message>
        <source>%1 uses</source>
        <translation>مرات الاستخدام: %1</translation>
    </message>
    <message>
        <source>%1 · in the document</source>
        <translation>%1 · في المستند</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds for the scenes belong here. Drop files, or import them.</source>
        <translation>هنا مكان صور المَشاهد ومقاطعها وأصواتها. أفلت ملفات أو استوردها.</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>استيراد وسائط…</translation>
    </message>
    <message>
        <source>&amp;Import Media…</source>
        <translation>استي&amp;راد وسائط…</translation>
    </message>
    <message>
        <source>Import pictures, clips and sounds</source>
        <translation>استيراد صور ومقاطع وأصوات</translation>
    </message>
    <message>
        <source>In&amp;sert into the Scene</source>
        <translation>إ&amp;دراج في المشهد</translation>
    </message>
    <message>
        <source>Show it in the scene in view, from the playhead on</source>
        <translation>عرضه في المشهد المعروض ابتداءً من رأس التشغيل</translation>
    </message>
    <message>
        <source>&amp;Replace File…</source>
        <translation>ا&amp;ستبدال الملف…</translation>
    </message>
    <message>
        <source>Use another file wherever this one is used</source>
        <translation>استخدام ملف آخر حيثما يُستخدم هذا الملف</translation>
    </message>
    <message>
        <source>Use Chan&amp;ged File</source>
        <translation>استخدام الملف المت&amp;غير</translation>
    </message>
    <message>
        <source>Take the file as it is now</source>
        <translation>أخذ الملف كما هو الآن</translation>
    </message>
    <message>
        <source>&amp;Find Missing Files…</source>
        <translation>&amp;بحث عن الملفات المفقودة…</translation>
    </message>
    <message>
        <source>Search a folder for files that were moved or renamed</source>
        <translation>البحث في مجلد عن ملفات نُقلت أو أُعيدت تسميتها</translation>
    </message>
    <message>
        <source>&amp;Collect Files</source>
        <translation>&amp;جمع الملفات</translation>
    </message>
    <message>
        <source>Copy all files into the folder “media” beside the document</source>
        <translation>نسخ كل الملفات إلى المجلد «media» بجوار المستند</translation>
    </message>
    <message>
        <source>Store in the &amp;Document</source>
        <translation>&amp;تخزين في المستند</translation>
    </message>
    <message>
        <source>Keep the file&apos;s bytes in the document</source>
        <translation>حفظ بايتات الملف في المستند</translation>
    </message>
    <message>
        <source>Store as a Fi&amp;le</source>
        <translation>تخزين ك&amp;ملف</translation>
    </message>
    <message>
        <source>Write the bytes to a file in “media”</source>
        <translation>كتابة البايتات في ملف داخل «media»</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Forget it; the file stays where it is</source>
        <translation>نسيانه؛ ويبقى الملف في مكانه</translation>
    </message>
    <message>
        <source>Remove &amp;Unused</source>
        <translation>إزالة غير المست&amp;خدم</translation>
    </message>
    <message>
        <source>Forget all that nothing uses</source>
        <translation>نسيان كل ما لا يستخدمه شيء</translation>
    </message>
    <message>
        <source>1 file is missing</source>
        <translation>ملف واحد مفقود</translation>
    </message>
    <message>
        <source>%1 files are missing</source>
        <translation>الملفات المفقودة: %1</translation>
    </message>
    <message>
        <source>Import Media</source>
        <translation>استيراد وسائط</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>استبدال ملف</translation>
    </message>
    <message>
        <source>Media (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;All files (*)</source>
        <translation>الوسائط (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.mkv *.webm *.avi *.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Search in Folder</source>
        <translation>البحث في مجلد</translation>
    </message>
</context>
<context>
    <name>reelwright::MoveGesture</name>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move %1 Elements</source>
        <translation>نقل العناصر (%1)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>مضاعفة %1</translation>
    </message>
    <message>
        <source>Duplicate %1 Elements</source>
        <translation>مضاعفة العناصر (%1)</translation>
    </message>
</context>
<context>
    <name>reelwright::NameField</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>مستند جديد، %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>‎%1 × %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>إطار في الثانية</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 إطار في الثانية</translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Track 1</source>
        <translation>المسار 1</translation>
    </message>
    <message>
        <source>Scene 1</source>
        <translation>المشهد 1</translation>
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
        <translation>المرساة X</translation>
    </message>
    <message>
        <source>Anchor Y</source>
        <translation>المرساة Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>الدوران</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Focus X</source>
        <translation>التركيز X</translation>
    </message>
    <message>
        <source>Focus Y</source>
        <translation>التركيز Y</translation>
    </message>
    <message>
        <source>Media start</source>
        <translation>بداية الوسيط</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>تلاشٍ للداخل</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>تلاشٍ للخارج</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
</context>
<context>
    <name>reelwright::PropertyValue</name>
    <message>
        <source>%1 of “%2” comes from the viewer&apos;s data</source>
        <translation>%1 في «%2» من بيانات المُشاهد</translation>
    </message>
    <message>
        <source>make it static in the inspector to set it by hand</source>
        <translation>اجعلها ثابتة في المفتش لتعيينها يدويًا</translation>
    </message>
</context>
<context>
    <name>reelwright::SavedState</name>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open it for editing, if nobody else does any more</source>
        <translation>فتحه للتحرير إن لم يعد أحد غيرك يحرره</translation>
    </message>
    <message>
        <source>Save as Document…</source>
        <translation>حفظ كمستند…</translation>
    </message>
    <message>
        <source>Make a document of this template, to edit it</source>
        <translation>إنشاء مستند من هذا القالب لتحريره</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Editing…</source>
        <translation>جارٍ التحرير…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Read only: being edited by %1</source>
        <translation>للقراءة فقط: يحرره %1</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneDelegate</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneModel</name>
    <message>
        <source>Tag Scene %1</source>
        <translation>وسم المشهد %1</translation>
    </message>
    <message>
        <source>Rename Scene %1</source>
        <translation>إعادة تسمية المشهد %1</translation>
    </message>
    <message>
        <source>Used in one slot of the storyboard</source>
        <translation>مستخدم في خانة واحدة من لوحة القصة</translation>
    </message>
    <message>
        <source>Used in %1 slots of the storyboard</source>
        <translation>الخانات التي تستخدمه في لوحة القصة: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · every viewer</source>
        <translation>%1 · كل المشاهدين</translation>
    </message>
    <message>
        <source>%1 · no viewer</source>
        <translation>%1 · لا أحد من المشاهدين</translation>
    </message>
    <message>
        <source>%1 · %2 viewers</source>
        <translation>%1 · المشاهدون: %2</translation>
    </message>
</context>
<context>
    <name>reelwright::SceneValues</name>
    <message>
        <source>this is no timecode</source>
        <translation>هذا ليس رمز وقت</translation>
    </message>
    <message>
        <source>write it as 06:12 or 01:06:12</source>
        <translation>اكتبه بالصيغة 06:12 أو 01:06:12</translation>
    </message>
    <message>
        <source>Rename Scene</source>
        <translation>إعادة تسمية المشهد</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Length</source>
        <translation>تعيين طول المشهد</translation>
    </message>
    <message>
        <source>Set the Scene&apos;s Background</source>
        <translation>تعيين خلفية المشهد</translation>
    </message>
</context>
<context>
    <name>reelwright::Session</name>
    <message>
        <source>this template can only be looked at</source>
        <translation>هذا القالب للعرض فقط</translation>
    </message>
    <message>
        <source>save it as a document to edit it</source>
        <translation>احفظه مستندًا لتحريره</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Making an example viewer…</source>
        <translation>جارٍ إنشاء مُشاهد نموذجي…</translation>
    </message>
    <message>
        <source>Opening %1: %2 viewers…</source>
        <translation>جارٍ فتح %1: %2 من المشاهدين…</translation>
    </message>
    <message>
        <source>no viewer has the key asked for</source>
        <translation>لا يوجد مُشاهد بالمفتاح المطلوب</translation>
    </message>
</context>
<context>
    <name>reelwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>reelwright::ShortcutsPage</name>
    <message>
        <source>No command has these words.</source>
        <translation>لا يوجد أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Give it the keys that it came with</source>
        <translation>إعادة مفاتيحه الأصلية</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>إعادة المفاتيح الأصلية لكل الأوامر</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>استيلاء</translation>
    </message>
    <message>
        <source>Take these keys from the other command</source>
        <translation>أخذ هذه المفاتيح من الأمر الآخر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>No keys: press some</source>
        <translation>بلا مفاتيح: اضغط بعضها</translation>
    </message>
    <message>
        <source>Keys of the command; press others</source>
        <translation>مفاتيح الأمر؛ اضغط غيرها</translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Backspace for none</source>
        <translation>اضغط المفاتيح المطلوبة له؛ وBackspace لإلغائها</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 مستخدم في «%2».</translation>
    </message>
    <message>
        <source>Click into the field, and press the keys for “%1”.</source>
        <translation>انقر داخل الحقل واضغط مفاتيح «%1».</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>اختر أمرًا لتغيير مفاتيحه.</translation>
    </message>
</context>
<context>
    <name>reelwright::SlotPopover</name>
    <message>
        <source>Scenes and rules of the slot</source>
        <translation>مَشاهد الخانة وقواعدها</translation>
    </message>
    <message>
        <source>Where no rule is true</source>
        <translation>عند عدم تحقق أي قاعدة</translation>
    </message>
    <message>
        <source>Cross-fade from the slot before</source>
        <translation>تلاشٍ متقاطع من الخانة السابقة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Change Default of Slot %1</source>
        <translation>تغيير افتراضي الخانة %1</translation>
    </message>
    <message>
        <source>Change Cross-Fade into Slot %1</source>
        <translation>تغيير التلاشي المتقاطع إلى الخانة %1</translation>
    </message>
    <message>
        <source>Add a Scene</source>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <source>Cross-fade into it</source>
        <translation>تلاشٍ متقاطع إليها</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>بلا قواعد</translation>
    </message>
    <message>
        <source>The first true rule decides</source>
        <translation>تحسم أول قاعدة متحققة</translation>
    </message>
    <message>
        <source>Skip the slot</source>
        <translation>تخطي الخانة</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>إضافة %1 إلى الخانة %2</translation>
    </message>
</context>
<context>
    <name>reelwright::StateModel</name>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1، الحالي</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>الإصدار «%1»</translation>
    </message>
    <message>
        <source>Undone: a click brings it back</source>
        <translation>متراجَع عنه: انقر لاستعادته</translation>
    </message>
    <message>
        <source>On another branch: a click goes there</source>
        <translation>في فرع آخر: انقر للانتقال إليه</translation>
    </message>
</context>
<context>
    <name>reelwright::StatusLine</name>
    <message>
        <source>Show the rows that can&apos;t be used, and why</source>
        <translation>عرض الصفوف التي لا يمكن استخدامها وأسباب ذلك</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>No data: showing an example viewer</source>
        <translation>لا بيانات: يُعرض مُشاهد نموذجي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no sound device · </source>
        <translation>لا جهاز صوت · </translation>
    </message>
    <message>
        <source> · %1 dropped</source>
        <translation> · أُسقط %1</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 إطار/ث</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardActions</name>
    <message>
        <source>New Sl&amp;ot</source>
        <translation>&amp;خانة جديدة</translation>
    </message>
    <message>
        <source>Make an empty slot behind the chosen one</source>
        <translation>إنشاء خانة فارغة بعد الخانة المختارة</translation>
    </message>
    <message>
        <source>Slot&apos;s S&amp;cenes and Rules…</source>
        <translation>مَشاهد الخانة و&amp;قواعدها…</translation>
    </message>
    <message>
        <source>Which scenes it may show, and for whom</source>
        <translation>المَشاهد التي قد تعرضها ولمن</translation>
    </message>
    <message>
        <source>Rena&amp;me Slot</source>
        <translation>إعادة تس&amp;مية الخانة</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>كتابة اسم آخر</translation>
    </message>
    <message>
        <source>Move Slot &amp;Left</source>
        <translation>نقل الخانة إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Show it earlier in the video</source>
        <translation>عرضها في وقت أبكر من الفيديو</translation>
    </message>
    <message>
        <source>Move Slot Ri&amp;ght</source>
        <translation>نقل الخانة إلى اليمي&amp;ن</translation>
    </message>
    <message>
        <source>Show it later in the video</source>
        <translation>عرضها في وقت لاحق من الفيديو</translation>
    </message>
    <message>
        <source>Delete &amp;Slot</source>
        <translation>حذ&amp;ف الخانة</translation>
    </message>
    <message>
        <source>Delete it; its scenes stay in the library</source>
        <translation>حذفها؛ وتبقى مَشاهدها في المكتبة</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>خانة جديدة</translation>
    </message>
    <message>
        <source>New Slot %1</source>
        <translation>خانة جديدة %1</translation>
    </message>
    <message>
        <source>Add %1 to Slot %2</source>
        <translation>إضافة %1 إلى الخانة %2</translation>
    </message>
    <message>
        <source>Move Slot %1</source>
        <translation>نقل الخانة %1</translation>
    </message>
    <message>
        <source>Delete Slot %1</source>
        <translation>حذف الخانة %1</translation>
    </message>
</context>
<context>
    <name>reelwright::StoryboardView</name>
    <message>
        <source>Move Slot %1</source>
        <translation>نقل الخانة %1</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>لوحة القصة</translation>
    </message>
    <message>
        <source>every viewer</source>
        <translation>كل المشاهدين</translation>
    </message>
    <message>
        <source>no rule true</source>
        <translation>لا قاعدة متحققة</translation>
    </message>
    <message>
        <source>This viewer has no video</source>
        <translation>لا فيديو لهذا المُشاهد</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>تُتخطى %1</translation>
    </message>
    <message>
        <source>Chosen because %1</source>
        <translation>اختير بسبب %1</translation>
    </message>
    <message>
        <source>No rule of this slot is true for this viewer</source>
        <translation>لا تتحقق أي قاعدة في هذه الخانة لهذا المُشاهد</translation>
    </message>
    <message>
        <source>Every viewer gets it</source>
        <translation>يظهر لكل المشاهدين</translation>
    </message>
    <message>
        <source>So it is for %1 of %2 viewers</source>
        <translation>ينطبق هذا على %1 من أصل %2 من المشاهدين</translation>
    </message>
    <message>
        <source>Rename Slot %1</source>
        <translation>إعادة تسمية الخانة %1</translation>
    </message>
</context>
<context>
    <name>reelwright::StretchGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>تغيير حجم %1</translation>
    </message>
    <message>
        <source>Resize %1 Elements</source>
        <translation>تغيير حجم العناصر (%1)</translation>
    </message>
</context>
<context>
    <name>reelwright::TileList</name>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
</context>
<context>
    <name>reelwright::TileModel</name>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1، مفقود</translation>
    </message>
    <message>
        <source>%1
It is not there any more</source>
        <translation>%1
لم يعد موجودًا هناك</translation>
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
        <translation>إ&amp;ضافة مسار</translation>
    </message>
    <message>
        <source>&amp;Remove Track</source>
        <translation>إ&amp;زالة المسار</translation>
    </message>
    <message>
        <source>Remove Track</source>
        <translation>إزالة المسار</translation>
    </message>
    <message>
        <source>Re&amp;name Track</source>
        <translation>إعادة &amp;تسمية المسار</translation>
    </message>
    <message>
        <source>&amp;Lock Track</source>
        <translation>&amp;قفل المسار</translation>
    </message>
    <message>
        <source>&amp;Hide Track</source>
        <translation>إ&amp;خفاء المسار</translation>
    </message>
    <message>
        <source>Move Track &amp;Up</source>
        <translation>نقل المسار إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move Track &amp;Down</source>
        <translation>نقل المسار إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Add Track</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>Move Track</source>
        <translation>نقل المسار</translation>
    </message>
    <message>
        <source>Add &amp;Marker</source>
        <translation>إ&amp;ضافة علامة</translation>
    </message>
    <message>
        <source>Rename Mar&amp;ker</source>
        <translation>إعادة &amp;تسمية العلامة</translation>
    </message>
    <message>
        <source>Remo&amp;ve Marker</source>
        <translation>إ&amp;زالة العلامة</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>العلامة %1</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <source>Show &amp;Keyframes in Lanes</source>
        <translation>عرض الإطارات ال&amp;مفتاحية في ممرات</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;In</source>
        <translation>ت&amp;كبير الخط الزمني</translation>
    </message>
    <message>
        <source>Zoom Timeline &amp;Out</source>
        <translation>ت&amp;صغير الخط الزمني</translation>
    </message>
    <message>
        <source>Fit Timeline to &amp;Scene</source>
        <translation>ملاءمة الخط الزمني للم&amp;شهد</translation>
    </message>
    <message>
        <source>Zoom Timeline to S&amp;election</source>
        <translation>ملاءمة الخط الزمني لل&amp;تحديد</translation>
    </message>
    <message>
        <source>M&amp;ute Track</source>
        <translation>&amp;كتم صوت المسار</translation>
    </message>
    <message>
        <source>&amp;Solo Track</source>
        <translation>عز&amp;ل صوت المسار</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineDrag</name>
    <message>
        <source>Move Track %1</source>
        <translation>نقل المسار %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>مضاعفة %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>تشذيب %1</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>إزاحة محتوى %1</translation>
    </message>
    <message>
        <source>Move Keyframe</source>
        <translation>نقل إطار مفتاحي</translation>
    </message>
    <message>
        <source>Move Keyframes</source>
        <translation>نقل إطارات مفتاحية</translation>
    </message>
    <message>
        <source>Bend Curve</source>
        <translation>ثني المنحنى</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>نقل العلامة</translation>
    </message>
</context>
<context>
    <name>reelwright::TimelineView</name>
    <message>
        <source>start of the scene</source>
        <translation>بداية المشهد</translation>
    </message>
    <message>
        <source>end of the scene</source>
        <translation>نهاية المشهد</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>بداية %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>نهاية %1</translation>
    </message>
    <message>
        <source>playhead</source>
        <translation>رأس التشغيل</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>marker %1</source>
        <translation>العلامة %1</translation>
    </message>
    <message>
        <source>keyframe of %1</source>
        <translation>إطار مفتاحي لـ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Lock Track</source>
        <translation>قفل المسار</translation>
    </message>
    <message>
        <source>Unlock Track</source>
        <translation>إلغاء قفل المسار</translation>
    </message>
    <message>
        <source>Hide Track</source>
        <translation>إخفاء المسار</translation>
    </message>
    <message>
        <source>Show Track</source>
        <translation>إظهار المسار</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Remove Keyframe</source>
        <translation>إزالة إطار مفتاحي</translation>
    </message>
    <message>
        <source>Remove Keyframes</source>
        <translation>إزالة إطارات مفتاحية</translation>
    </message>
    <message>
        <source>Add Keyframe</source>
        <translation>إضافة إطار مفتاحي</translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation>إعادة تسمية المسار</translation>
    </message>
    <message>
        <source>Rename Marker</source>
        <translation>إعادة تسمية العلامة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drag to trim the start</source>
        <translation>اسحب لتشذيب البداية</translation>
    </message>
    <message>
        <source>Drag to trim the end</source>
        <translation>اسحب لتشذيب النهاية</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete removes it</source>
        <translation>إطار مفتاحي: السحب ينقله وDelete يزيله</translation>
    </message>
    <message>
        <source>Keyframe: drag moves it, Delete or a double click removes it</source>
        <translation>إطار مفتاحي: السحب ينقله، وDelete أو النقر المزدوج يزيله</translation>
    </message>
    <message>
        <source>Drag to bend the curve to the next keyframe</source>
        <translation>اسحب لثني المنحنى حتى الإطار المفتاحي التالي</translation>
    </message>
    <message>
        <source>A double click adds a keyframe</source>
        <translation>النقر المزدوج يضيف إطارًا مفتاحيًا</translation>
    </message>
    <message>
        <source>%1
Drag moves the marker, a double click renames it</source>
        <translation>%1
السحب ينقل العلامة والنقر المزدوج يعيد تسميتها</translation>
    </message>
    <message>
        <source>locked: can&apos;t be edited</source>
        <translation>مقفل: لا يمكن تحريره</translation>
    </message>
    <message>
        <source>lock it against edits</source>
        <translation>قفله ضد التحرير</translation>
    </message>
    <message>
        <source>hidden: neither drawn nor heard</source>
        <translation>مخفي: لا يُرسم ولا يُسمع</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Show keyframes in lanes</source>
        <translation>عرض الإطارات المفتاحية في ممرات</translation>
    </message>
    <message>
        <source>%1
Drag moves the track, a double click renames it</source>
        <translation>%1
السحب ينقل المسار والنقر المزدوج يعيد تسميته</translation>
    </message>
    <message>
        <source>Drag to make all tracks higher or lower</source>
        <translation>اسحب لتغيير ارتفاع كل المسارات</translation>
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
يتوقف على المُشاهد</translation>
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
السحب مع Alt+Shift يزيح الوسيط داخله</translation>
    </message>
    <message>
        <source>The tracks of the scene under the playhead appear here.</source>
        <translation>تظهر هنا مسارات المشهد الواقع تحت رأس التشغيل.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>كتم صوت المسار</translation>
    </message>
    <message>
        <source>Unmute Track</source>
        <translation>إلغاء كتم صوت المسار</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>عزل صوت المسار</translation>
    </message>
    <message>
        <source>End the Solo of a Track</source>
        <translation>إنهاء عزل صوت مسار</translation>
    </message>
    <message>
        <source>muted: drawn, but not heard</source>
        <translation>مكتوم: يُرسم ولا يُسمع</translation>
    </message>
    <message>
        <source>mute it</source>
        <translation>كتم صوته</translation>
    </message>
    <message>
        <source>solo: only tracks like it are heard</source>
        <translation>معزول الصوت: لا تُسمع إلا المسارات المعزولة مثله</translation>
    </message>
    <message>
        <source>hear it alone</source>
        <translation>سماعه وحده</translation>
    </message>
    <message>
        <source>%1
Locked: can&apos;t be edited</source>
        <translation>%1
مقفل: لا يمكن تحريره</translation>
    </message>
</context>
<context>
    <name>reelwright::Transport</name>
    <message>
        <source>Fit the frame, or show it pixel for pixel</source>
        <translation>ملاءمة الإطار، أو عرضه بكسلًا ببكسل</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>ملاءمة %1 %</translation>
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
        <translation>تدوير %1</translation>
    </message>
    <message>
        <source>Turn %1 Elements</source>
        <translation>تدوير العناصر (%1)</translation>
    </message>
</context>
<context>
    <name>reelwright::ValuePicker</name>
    <message>
        <source>Filter by name</source>
        <translation>الترشيح بالاسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ValueText</name>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» ليس رقمًا</translation>
    </message>
    <message>
        <source>write a number, or what to do with this one: *1.5, +20</source>
        <translation>اكتب رقمًا، أو عملية على الرقم الحالي: ‎*1.5, +20‎</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>يجب أن تكون القيمة بين %1 و%2</translation>
    </message>
    <message>
        <source>“%1” is no colour</source>
        <translation>«%1» ليس لونًا</translation>
    </message>
    <message>
        <source>write #RRGGBB or #RRGGBBAA</source>
        <translation>اكتب ‎#RRGGBB أو ‎#RRGGBBAA</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen</source>
        <translation>لا يمكن اختيار «%1»</translation>
    </message>
</context>
<context>
    <name>reelwright::VersionForm</name>
    <message>
        <source>Save Version</source>
        <translation>حفظ إصدار</translation>
    </message>
    <message>
        <source>Name, such as “First draft”</source>
        <translation>الاسم، مثل «المسودة الأولى»</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم الإصدار</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation>ملاحظة على الإصدار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>reelwright::VersionModel</name>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerBadge</name>
    <message>
        <source>Viewer on screen</source>
        <translation>المُشاهد المعروض</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <translation>لا مُشاهد بعد</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
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
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The format that is looked at and edited</source>
        <translation>الصيغة التي تُعرض وتُحرَّر</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerSearch</name>
    <message>
        <source>No viewer has this in any field.</source>
        <translation>لا مُشاهد يحمل هذا في أي حقل.</translation>
    </message>
    <message>
        <source>Find a viewer</source>
        <translation>البحث عن مُشاهد</translation>
    </message>
    <message>
        <source>Find a viewer by any field</source>
        <translation>البحث عن مُشاهد بأي حقل</translation>
    </message>
</context>
<context>
    <name>reelwright::Welcome</name>
    <message>
        <source>Documents that you open are listed here.</source>
        <translation>تُدرج هنا المستندات التي تفتحها.</translation>
    </message>
    <message>
        <source>Northwind renewal</source>
        <translation>تجديد Northwind</translation>
    </message>
    <message>
        <source>30 s, for 1,000 invented customers</source>
        <translation>30 ث، لـ 1,000 عميل مُختلَق</translation>
    </message>
    <message>
        <source>Reelwright</source>
        <translation>Reelwright</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Make a document of a template.json or a package</source>
        <translation>إنشاء مستند من template.json أو من حزمة</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>المستندات الأخيرة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Rescue What Can Be Read…</source>
        <translation>إنقاذ ما يمكن قراءته…</translation>
    </message>
</context>
<context>
    <name>reelwright::Words</name>
    <message>
        <source>1 viewer</source>
        <translation>مُشاهد واحد</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 من المشاهدين</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>مشهد واحد</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>المَشاهد: %1</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>فرق واحد</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>الفروق: %1</translation>
    </message>
    <message>
        <source>1 row set aside</source>
        <translation>صف مستبعد واحد</translation>
    </message>
    <message>
        <source>%1 rows set aside</source>
        <translation>الصفوف المستبعدة: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
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
        <translation>نص</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>مشهد</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>شكل بيضوي</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>‎%1 px</translation>
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
        <translation>‎%1 dB</translation>
    </message>
</context>
<context>
    <name>reelwright::Workspaces</name>
    <message>
        <source>&amp;Design</source>
        <translation>ت&amp;صميم</translation>
    </message>
    <message>
        <source>Canvas, timeline and inspector</source>
        <translation>لوحة الرسم والخط الزمني والمفتش</translation>
    </message>
    <message>
        <source>&amp;Storyboard</source>
        <translation>لوحة ال&amp;قصة</translation>
    </message>
    <message>
        <source>Scenes, canvas and storyboard</source>
        <translation>المَشاهد ولوحة الرسم ولوحة القصة</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>The viewers&apos; data beside the canvas</source>
        <translation>بيانات المشاهدين بجوار لوحة الرسم</translation>
    </message>
    <message>
        <source>&amp;Reset Workspace</source>
        <translation>إعادة &amp;تعيين مساحة العمل</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>إعادة ترتيب اللوحات الأصلي</translation>
    </message>
</context>
</TS>
