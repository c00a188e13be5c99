<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Leaving</name>
    <message>
        <source>Lose what was altered of viewers?</source>
        <translation>أتريد التخلي عن تغييرات المشاهدين؟</translation>
    </message>
    <message>
        <source>What was altered of viewers can&apos;t be sealed: %1. If you go on, it is lost.</source>
        <translation>لا يمكن ختم تغييرات المشاهدين: %1. إن تابعت ضاعت.</translation>
    </message>
    <message>
        <source>Lose It</source>
        <translation>التخلي عنها</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>can&apos;t be read: </source>
        <translation>لا يمكن قراءته: </translation>
    </message>
    <message>
        <source>column </source>
        <translation>العمود </translation>
    </message>
    <message>
        <source>, column </source>
        <translation>، العمود </translation>
    </message>
    <message>
        <source>can&apos;t be written: </source>
        <translation>لا تمكن كتابته: </translation>
    </message>
    <message>
        <source>make room or choose another folder, then run it again</source>
        <translation>أفسح مكانًا أو اختر مجلدًا آخر ثم شغّله مجددًا</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made: </source>
        <translation>لا يمكن إنشاء المجلد: </translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>اختر مجلدًا تمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>اختر اسمًا آخر أو أزله أولًا</translation>
    </message>
    <message>
        <source>is no plain file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>the language&apos;s field &apos;%1&apos; is none of the fields</source>
        <translation>حقل اللغة «%1» ليس من الحقول</translation>
    </message>
    <message>
        <source>there is no scene &apos;%1&apos;</source>
        <translation>لا يوجد مشهد «%1»</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is none of the fields</source>
        <translation>المفتاح «%1» ليس من الحقول</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>وُجد %1</translation>
    </message>
    <message>
        <source>expected an operator before it</source>
        <translation>يُنتظر قبله معامل</translation>
    </message>
    <message>
        <source>expected a value before it</source>
        <translation>تُنتظر قبله قيمة</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>لا يوجد حقل &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text is written in single quotes: &apos;%1&apos;</source>
        <translation>يُكتب النص بين علامتي اقتباس مفردتين: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>found &apos;:&apos;</source>
        <translation>وُجد «:»</translation>
    </message>
    <message>
        <source>expected an operator</source>
        <translation>يُنتظر معامل</translation>
    </message>
    <message>
        <source>found &apos;,&apos;</source>
        <translation>وُجد «,»</translation>
    </message>
    <message>
        <source>expected one expression</source>
        <translation>يُنتظر تعبير واحد</translation>
    </message>
    <message>
        <source>found &apos;)&apos; without its &apos;(&apos;</source>
        <translation>وُجد «)» دون «(»</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>%1 has one value</source>
        <translation>لـ %1 قيمة واحدة</translation>
    </message>
    <message>
        <source>expected two or more: a template sees one viewer at a time</source>
        <translation>يُنتظر اثنان أو أكثر: فالقالب يرى مُشاهدًا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>&apos;today&apos; has no date here</source>
        <translation>ليس لـ «today» تاريخ هنا</translation>
    </message>
    <message>
        <source>give the date of the render, for example with --today</source>
        <translation>أعطِ تاريخ الإخراج، بـ --today مثلًا</translation>
    </message>
    <message>
        <source>nothing is ever equal to NULL</source>
        <translation>لا شيء يساوي NULL أبدًا</translation>
    </message>
    <message>
        <source>expected IS NULL or IS NOT NULL</source>
        <translation>يُنتظر IS NULL أو IS NOT NULL</translation>
    </message>
    <message>
        <source>expected %1: %2</source>
        <translation>يُنتظر %1: %2</translation>
    </message>
    <message>
        <source>there is no function &apos;%1&apos; here</source>
        <translation>لا توجد هنا دالة «%1»</translation>
    </message>
    <message>
        <source>expected one of </source>
        <translation>يُنتظر أحد: </translation>
    </message>
    <message>
        <source>found &apos;%1&apos;</source>
        <translation>وُجد «%1»</translation>
    </message>
    <message>
        <source>expected an expression over the fields: other data can&apos;t be asked for</source>
        <translation>يُنتظر تعبير عن الحقول: لا يمكن طلب بيانات أخرى</translation>
    </message>
    <message>
        <source>the clock can&apos;t be read</source>
        <translation>لا تمكن قراءة الساعة</translation>
    </message>
    <message>
        <source>expected &apos;today&apos;, the date that the render is given</source>
        <translation>يُنتظر «today»، وهو التاريخ المعطى للإخراج</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>يُنتظر أحد %1</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>لا يوجد حقل «%1»</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>تُنتظر قيمة</translation>
    </message>
    <message>
        <source>the &apos;(&apos; is never closed</source>
        <translation>لا يُغلق «(» أبدًا</translation>
    </message>
    <message>
        <source>expected &apos;)&apos; before %1</source>
        <translation>يُنتظر «)» قبل %1</translation>
    </message>
    <message>
        <source>found %1 where a filter is named</source>
        <translation>وُجد %1 حيث يُسمّى مرشّح</translation>
    </message>
    <message>
        <source>found %1 behind the filter</source>
        <translation>وُجد %1 بعد المرشّح</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;, &apos;|&apos; or the end</source>
        <translation>يُنتظر «:» أو «|» أو النهاية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;%2&apos;</source>
        <translation>ليس في «%1» ‏«%2»</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>يُنتظر %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 arguments</source>
        <translation>لـ «%1» ‏%2 من الوسائط</translation>
    </message>
    <message>
        <source>%1 does not fit &apos;%2&apos;</source>
        <translation>%1 لا يناسب «%2»</translation>
    </message>
    <message>
        <source>there are more than two messages</source>
        <translation>هناك أكثر من رسالتين</translation>
    </message>
    <message>
        <source>expected their categories, as in few: &quot;# days&quot;</source>
        <translation>تُنتظر فئاتها كما في few: &quot;# days&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no plural category</source>
        <translation>«%1» ليست فئة جمع</translation>
    </message>
    <message>
        <source>expected a number or one of </source>
        <translation>يُنتظر عدد أو أحد: </translation>
    </message>
    <message>
        <source>the message for every other number is missing</source>
        <translation>تنقص الرسالة لسائر الأعداد</translation>
    </message>
    <message>
        <source>expected other: &quot;# days&quot;</source>
        <translation>يُنتظر other: &quot;# days&quot;</translation>
    </message>
    <message>
        <source>the comment never ends</source>
        <translation>التعليق لا ينتهي</translation>
    </message>
    <message>
        <source>expected */</source>
        <translation>يُنتظر */</translation>
    </message>
    <message>
        <source>the token never ends</source>
        <translation>الرمز لا ينتهي</translation>
    </message>
    <message>
        <source>expected }}</source>
        <translation>يُنتظر }}</translation>
    </message>
    <message>
        <source>the text never ends</source>
        <translation>النص لا ينتهي</translation>
    </message>
    <message>
        <source>the quoted name never ends</source>
        <translation>الاسم بين علامتي الاقتباس لا ينتهي</translation>
    </message>
    <message>
        <source>expected a closing %1</source>
        <translation>يُنتظر %1 للإغلاق</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>expected digits, with a point before decimals</source>
        <translation>تُنتظر أرقام تسبق كسورها العشرية نقطة</translation>
    </message>
    <message>
        <source>a NUL character is not expected here</source>
        <translation>لا يُنتظر هنا محرف NUL</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here</source>
        <translation>لا يُنتظر «%1» هنا</translation>
    </message>
    <message>
        <source>expected one expression, without ;</source>
        <translation>يُنتظر تعبير واحد دون ;</translation>
    </message>
    <message>
        <source>expected a value or an operator</source>
        <translation>تُنتظر قيمة أو معامل</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>طوله أكثر من %1 محرف</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>الدالة %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here</source>
        <translation>لا يمكن استعمال %1 هنا</translation>
    </message>
    <message>
        <source>expected one expression over the fields</source>
        <translation>يُنتظر تعبير واحد عن الحقول</translation>
    </message>
    <message>
        <source>found }} without its {{</source>
        <translation>وُجد }} دون {{</translation>
    </message>
    <message>
        <source>braces that are shown are written {{ &apos;}}&apos; }}</source>
        <translation>تُكتب الأقواس التي تظهر {{ &apos;}}&apos; }}</translation>
    </message>
    <message>
        <source>found a NUL character</source>
        <translation>وُجد محرف NUL</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>the data can&apos;t be read: %1</source>
        <translation>لا تمكن قراءة البيانات: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>found: </source>
        <translation>وُجد: </translation>
    </message>
    <message>
        <source>no column for the required field &apos;%1&apos;</source>
        <translation>لا عمود للحقل المطلوب «%1»</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;? rename it; %2</source>
        <translation>أهو «%1»؟ أعد تسميته؛ %2</translation>
    </message>
    <message>
        <source>columns &apos;%1&apos; and &apos;%2&apos; may both be the field &apos;%3&apos;</source>
        <translation>قد يكون كل من العمودين «%1» و«%2» الحقل «%3»</translation>
    </message>
    <message>
        <source>name one of them exactly so</source>
        <translation>سمّ أحدهما كذلك تمامًا</translation>
    </message>
    <message>
        <source>the header has more than %1 columns</source>
        <translation>في الترويسة أكثر من %1 عمود</translation>
    </message>
    <message>
        <source>keep the columns that the template asks for</source>
        <translation>أبقِ الأعمدة التي يطلبها القالب</translation>
    </message>
    <message>
        <source>the header&apos;s quotes can&apos;t be read</source>
        <translation>لا تمكن قراءة علامات اقتباس الترويسة</translation>
    </message>
    <message>
        <source>each field that begins with &quot; must end with one</source>
        <translation>كل حقل يبدأ بـ &quot; يجب أن ينتهي بها</translation>
    </message>
    <message>
        <source>there is no header, the data is empty</source>
        <translation>لا ترويسة، فالبيانات فارغة</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة</translation>
    </message>
    <message>
        <source>save it as CSV in UTF-8</source>
        <translation>احفظها CSV بترميز UTF-8</translation>
    </message>
    <message>
        <source>has %1 fields, and the header has %2</source>
        <translation>فيه %1 من الحقول، وفي الترويسة %2</translation>
    </message>
    <message>
        <source>is longer than 1 MiB</source>
        <translation>أطول من 1 ميبيبايت</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>holds a NUL byte</source>
        <translation>فيه بايت NUL</translation>
    </message>
    <message>
        <source>has more fields than the header, which has %1</source>
        <translation>فيه حقول أكثر من الترويسة التي فيها %1</translation>
    </message>
    <message>
        <source>goes on behind its closing quote</source>
        <translation>يستمر بعد علامة اقتباس إغلاقه</translation>
    </message>
    <message>
        <source>begins with a quote that is never closed</source>
        <translation>يبدأ بعلامة اقتباس لا تُغلق</translation>
    </message>
    <message>
        <source>is longer than 1 MiB%1</source>
        <translation>أطول من 1 ميبيبايت%1</translation>
    </message>
    <message>
        <source>, or its closing quote is missing</source>
        <translation>، أو تنقصه علامة اقتباس الإغلاق</translation>
    </message>
    <message>
        <source>the record is longer than 16 MiB</source>
        <translation>السجل أطول من 16 ميبيبايت</translation>
    </message>
    <message>
        <source>is not true or false, yes or no, 1 or 0</source>
        <translation>ليس true أو false ولا yes أو no ولا 1 أو 0</translation>
    </message>
    <message>
        <source>has no value, and it is what the viewer is known by</source>
        <translation>بلا قيمة، وبها يُعرف المُشاهد</translation>
    </message>
    <message>
        <source>has no value, and it is required</source>
        <translation>بلا قيمة، وهي مطلوبة</translation>
    </message>
    <message>
        <source>is not one of the allowed values</source>
        <translation>ليس من القيم المسموحة</translation>
    </message>
    <message>
        <source>has %1 characters, and %2 is the most</source>
        <translation>فيه %1 محرف، والحد %2</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>is no number (digits, and a point before the decimals)</source>
        <translation>ليس عددًا (أرقام، ونقطة قبل الكسور العشرية)</translation>
    </message>
    <message>
        <source>is no date of the form YYYY-MM-DD</source>
        <translation>ليس تاريخًا بصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>is no colour of the form #RRGGBB or #RRGGBBAA</source>
        <translation>ليس لونًا بصيغة #RRGGBB أو #RRGGBBAA</translation>
    </message>
    <message>
        <source>is no web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>is no list in JSON</source>
        <translation>ليس قائمة JSON</translation>
    </message>
    <message>
        <source>the record is nested deeper than %1</source>
        <translation>السجل متداخل أعمق من %1</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>فاصلة أو ]</translation>
    </message>
    <message>
        <source>nothing behind the array&apos;s ]</source>
        <translation>لا شيء بعد ] القائمة</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>the record never ends</source>
        <translation>السجل لا ينتهي</translation>
    </message>
    <message>
        <source>the record is no JSON at its byte %1</source>
        <translation>السجل ليس JSON عند البايت %1</translation>
    </message>
    <message>
        <source>is no record: a JSON object is expected</source>
        <translation>ليس سجلًا: يُنتظر كائن JSON</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>مُعطى مرتين</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>فيه محرف NUL</translation>
    </message>
    <message>
        <source>the data is no JSON array of records</source>
        <translation>البيانات ليست قائمة سجلات JSON</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>أتقصد %1؟</translation>
    </message>
    <message>
        <source>the template&apos;s key &apos;%1&apos; is none of its fields</source>
        <translation>مفتاح القالب «%1» ليس من حقوله</translation>
    </message>
    <message>
        <source>%1 records in a row can&apos;t be used; the first: %2 %3</source>
        <translation>%1 من السجلات المتتالية غير صالحة؛ أولها: %2 %3</translation>
    </message>
    <message>
        <source>the data has no viewers, only %1</source>
        <translation>لا مُشاهدين في البيانات، بل %1 فقط</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>the template has %1 fields, and %2 is the most</source>
        <translation>في القالب %1 من الحقول، والحد %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a field&apos;s name</source>
        <translation>لا يصلح «%1» اسمًا لحقل</translation>
    </message>
    <message>
        <source>the field name &apos;%1&apos; is taken</source>
        <translation>اسم الحقل «%1» مأخوذ</translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation>المستند تالف</translation>
    </message>
    <message>
        <source>rescue what can be read into a new document, or take an older copy of the file</source>
        <translation>أنقذ ما تمكن قراءته في مستند جديد، أو خذ نسخة أقدم من الملف</translation>
    </message>
    <message>
        <source>another program is writing the document</source>
        <translation>برنامج آخر يكتب في المستند</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>أغلقه هناك وأعد المحاولة</translation>
    </message>
    <message>
        <source>make room, then try again</source>
        <translation>أفسح مكانًا ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>can&apos;t be opened: </source>
        <translation>لا يمكن فتحه: </translation>
    </message>
    <message>
        <source>check who may write the file and its folder</source>
        <translation>تحقق ممن تحق له الكتابة في الملف ومجلده</translation>
    </message>
    <message>
        <source>the template would not be read as it is written</source>
        <translation>لن يُقرأ القالب كما كُتب</translation>
    </message>
    <message>
        <source>the document is not where it was: it has been moved, removed or replaced</source>
        <translation>المستند ليس في مكانه: نُقل أو أزيل أو استُبدل</translation>
    </message>
    <message>
        <source>put it back there, or save a copy of it</source>
        <translation>أعده إلى هناك، أو احفظ نسخة منه</translation>
    </message>
    <message>
        <source>the document is open for reading only</source>
        <translation>المستند مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>is too large to be embedded: %1 MB of at most %2</source>
        <translation>أكبر من أن يُضمَّن: %1 ميغابايت والحد %2</translation>
    </message>
    <message>
        <source>let it lie beside the document</source>
        <translation>اتركه بجانب المستند</translation>
    </message>
    <message>
        <source>to edit it, its folder must be writable too</source>
        <translation>لتحريره يجب أن تمكن الكتابة في مجلده أيضًا</translation>
    </message>
    <message>
        <source>make room in its folder, then open it again</source>
        <translation>أفسح مكانًا في مجلده ثم افتحه مجددًا</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 على %2 (العملية %3)</translation>
    </message>
    <message>
        <source>a program that does not say its name</source>
        <translation>برنامج لا يذكر اسمه</translation>
    </message>
    <message>
        <source>it is being edited in </source>
        <translation>يُحرَّر الآن في </translation>
    </message>
    <message>
        <source>was changed while it was copied</source>
        <translation>تغيّر أثناء نسخه</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>شغّله مجددًا</translation>
    </message>
    <message>
        <source>its media can&apos;t be unpacked: </source>
        <translation>لا يمكن فك وسائطه: </translation>
    </message>
    <message>
        <source>set TMPDIR to a folder with room</source>
        <translation>اجعل TMPDIR مجلدًا فيه متسع</translation>
    </message>
    <message>
        <source>is no font file</source>
        <translation>ليس ملف خط</translation>
    </message>
    <message>
        <source>choose a TrueType or OpenType font (ttf, otf, ttc)</source>
        <translation>اختر خط TrueType أو OpenType‏ (ttf, otf, ttc)</translation>
    </message>
    <message>
        <source>the history has no state %1</source>
        <translation>ليس في السجل حالة %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>there is no medium &apos;%1&apos;</source>
        <translation>لا يوجد وسيط «%1»</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is %2, and the file is %3</source>
        <translation>الوسيط «%1» هو %2، والملف %3</translation>
    </message>
    <message>
        <source>choose a file of the same kind</source>
        <translation>اختر ملفًا من النوع نفسه</translation>
    </message>
    <message>
        <source>choose its file again</source>
        <translation>اختر ملفه مجددًا</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos;</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>the document holds what is not Reelwright&apos;s: </source>
        <translation>في المستند ما ليس من Reelwright: </translation>
    </message>
    <message>
        <source>don&apos;t use this file, somebody has altered it</source>
        <translation>لا تستعمل هذا الملف، فقد غيّره أحدهم</translation>
    </message>
    <message>
        <source>the document is of version %1, newer than this Reelwright&apos;s %2</source>
        <translation>المستند من الإصدار %1، وهو أحدث من %2 في Reelwright هذا</translation>
    </message>
    <message>
        <source>open it with a Reelwright that knows version %1</source>
        <translation>افتحه بإصدار من Reelwright يعرف الإصدار %1</translation>
    </message>
    <message>
        <source>the document&apos;s media folder &apos;%1&apos; leads out of its own folder</source>
        <translation>مجلد وسائط المستند «%1» يخرج عن مجلده</translation>
    </message>
    <message>
        <source>is no document of Reelwright</source>
        <translation>ليس مستندًا من Reelwright</translation>
    </message>
    <message>
        <source> but for what was in it</source>
        <translation> عدا ما كان فيه</translation>
    </message>
    <message>
        <source>the settings of the template</source>
        <translation>إعدادات القالب</translation>
    </message>
    <message>
        <source>too much of the document is damaged</source>
        <translation>التالف من المستند كثير جدًا</translation>
    </message>
    <message>
        <source>where that belongs which is in </source>
        <translation>موضع ما هو في </translation>
    </message>
    <message>
        <source>every format (one of 1920 by 1080 takes their place)</source>
        <translation>كل الصيغ (حلّت محلها صيغة 1920 في 1080)</translation>
    </message>
    <message>
        <source>the field that tells viewers apart (&apos;%1&apos; takes its place)</source>
        <translation>الحقل الذي يميز المشاهدين (حلّ «%1» محله)</translation>
    </message>
    <message>
        <source>the field of the viewers&apos; language</source>
        <translation>حقل لغة المشاهدين</translation>
    </message>
    <message>
        <source> in the format &apos;%1&apos;</source>
        <translation> في الصيغة «%1»</translation>
    </message>
    <message>
        <source>the template&apos;s </source>
        <translation>من القالب: </translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the brand&apos;s %2</source>
        <translation>«%1» من %2 العلامة</translation>
    </message>
    <message>
        <source>nothing in the document can be read</source>
        <translation>لا تمكن قراءة شيء من المستند</translation>
    </message>
    <message>
        <source>take an older copy of the file</source>
        <translation>خذ نسخة أقدم من الملف</translation>
    </message>
    <message>
        <source>the folder of its media</source>
        <translation>مجلد وسائطه</translation>
    </message>
    <message>
        <source>every %1 on a page that can&apos;t be read</source>
        <translation>كل %1 في صفحة لا تمكن قراءتها</translation>
    </message>
    <message>
        <source>the brand has no %1 &apos;%2&apos;</source>
        <translation>ليس في العلامة %1 «%2»</translation>
    </message>
    <message>
        <source>there is nothing of Reelwright&apos;s in the clipboard</source>
        <translation>لا شيء من Reelwright في الحافظة</translation>
    </message>
    <message>
        <source>copy elements or scenes first</source>
        <translation>انسخ أولًا عناصر أو مشاهد</translation>
    </message>
    <message>
        <source>no element is selected</source>
        <translation>لا عنصر محددًا</translation>
    </message>
    <message>
        <source>select one first</source>
        <translation>حدد واحدًا أولًا</translation>
    </message>
    <message>
        <source>the elements are not all in one scene</source>
        <translation>العناصر ليست كلها في مشهد واحد</translation>
    </message>
    <message>
        <source>select elements of one scene</source>
        <translation>حدد عناصر مشهد واحد</translation>
    </message>
    <message>
        <source>no scene is selected</source>
        <translation>لا مشهد محددًا</translation>
    </message>
    <message>
        <source>the movement of %1 there depends on the viewer, so it can&apos;t be cut</source>
        <translation>حركة %1 هناك تتبع المُشاهد فلا يمكن قصها</translation>
    </message>
    <message>
        <source>cut at one of its keyframes, or move them first</source>
        <translation>اقطع عند أحد إطاراته المفتاحية، أو انقلها أولًا</translation>
    </message>
    <message>
        <source>there is no %1 &apos;%2&apos;</source>
        <translation>لا يوجد %1 «%2»</translation>
    </message>
    <message>
        <source>there is no track &apos;%1&apos;</source>
        <translation>لا يوجد مسار «%1»</translation>
    </message>
    <message>
        <source>the track is locked</source>
        <translation>المسار مقفل</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>ألغِ القفل أولًا</translation>
    </message>
    <message>
        <source>there is no element &apos;%1&apos;</source>
        <translation>لا يوجد عنصر «%1»</translation>
    </message>
    <message>
        <source>it would be on its track at the same time as the %1</source>
        <translation>سيكون في مساره في وقت %1 نفسه</translation>
    </message>
    <message>
        <source>choose another time or track</source>
        <translation>اختر وقتًا أو مسارًا آخر</translation>
    </message>
    <message>
        <source>there is an element &apos;%1&apos; already</source>
        <translation>يوجد عنصر «%1» من قبل</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of expressions</source>
        <translation>«%1» كلمة من كلمات التعابير</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>a text&apos;s maximum length must be from 0 to %1</source>
        <translation>يجب أن يكون أقصى طول للنص من 0 إلى %1</translation>
    </message>
    <message>
        <source>the viewers&apos; language</source>
        <translation>لغة المشاهدين</translation>
    </message>
    <message>
        <source>the viewers&apos; key</source>
        <translation>مفتاح المشاهدين</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos;</source>
        <translation>الحقل «%1»</translation>
    </message>
    <message>
        <source>let that read another field first</source>
        <translation>اجعله يقرأ حقلًا آخر أولًا</translation>
    </message>
    <message>
        <source>the field&apos;s name would be another</source>
        <translation>سيكون للحقل اسم آخر</translation>
    </message>
    <message>
        <source>rename it instead</source>
        <translation>أعد تسميته بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag</source>
        <translation>«%1» ليس رمز لغة</translation>
    </message>
    <message>
        <source>write it like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>اكتبه مثل &quot;en&quot; أو &quot;de-AT&quot;</translation>
    </message>
    <message>
        <source>there is no typeface &apos;%1&apos;</source>
        <translation>لا يوجد خط «%1»</translation>
    </message>
    <message>
        <source>the brand&apos;s style %1</source>
        <translation>نمط العلامة %1</translation>
    </message>
    <message>
        <source>the typeface &apos;%1&apos;</source>
        <translation>الخط «%1»</translation>
    </message>
    <message>
        <source>choose another typeface there first</source>
        <translation>اختر هناك خطًا آخر أولًا</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>لا توجد صيغة «%1»</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>لا يوجد ضبط مسبق «%1»</translation>
    </message>
    <message>
        <source>choose one of </source>
        <translation>اختر أحد: </translation>
    </message>
    <message>
        <source>the elements lie in different scenes</source>
        <translation>العناصر في مشاهد مختلفة</translation>
    </message>
    <message>
        <source>a group has two elements or more</source>
        <translation>في المجموعة عنصران أو أكثر</translation>
    </message>
    <message>
        <source>select another one too</source>
        <translation>حدد آخر معه</translation>
    </message>
    <message>
        <source>none of the elements is in a group</source>
        <translation>لا أحد من العناصر في مجموعة</translation>
    </message>
    <message>
        <source>the soundtrack has no scenes</source>
        <translation>ليس في الموسيقى التصويرية مشاهد</translation>
    </message>
    <message>
        <source>select elements of a scene</source>
        <translation>حدد عناصر من مشهد</translation>
    </message>
    <message>
        <source>a keyframe of %1 lies outside of the element</source>
        <translation>إطار مفتاحي من %1 خارج العنصر</translation>
    </message>
    <message>
        <source>it is on its track at the same time as the %1</source>
        <translation>هو في مساره في وقت %1 نفسه</translation>
    </message>
    <message>
        <source>the keyframe would lie outside of the element</source>
        <translation>سيكون الإطار المفتاحي خارج العنصر</translation>
    </message>
    <message>
        <source>choose a time from 0 to its duration, %1 s</source>
        <translation>اختر وقتًا من 0 إلى مدته، %1 ث</translation>
    </message>
    <message>
        <source>no keyframe is selected</source>
        <translation>لا إطار مفتاحيًا محددًا</translation>
    </message>
    <message>
        <source>there is no keyframe at %1 s</source>
        <translation>لا إطار مفتاحيًا عند %1 ث</translation>
    </message>
    <message>
        <source>a curve&apos;s y1 and y2 must be from -100 to 100</source>
        <translation>يجب أن يكون y1 وy2 للمنحنى من -100 إلى 100</translation>
    </message>
    <message>
        <source>there is no place %1</source>
        <translation>لا يوجد موضع %1</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no property &apos;%2&apos;</source>
        <translation>ليس لعناصر النوع «%1» خاصية «%2»</translation>
    </message>
    <message>
        <source>the element is locked</source>
        <translation>العنصر مقفل</translation>
    </message>
    <message>
        <source>the property &apos;%1&apos; is locked</source>
        <translation>الخاصية «%1» مقفلة</translation>
    </message>
    <message>
        <source>the digest is no SHA-256 in hexadecimal digits</source>
        <translation>البصمة ليست SHA-256 بأرقام ست عشرية</translation>
    </message>
    <message>
        <source>medium %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos;</source>
        <translation>الوسيط «%1»</translation>
    </message>
    <message>
        <source>choose another medium there first</source>
        <translation>اختر هناك وسيطًا آخر أولًا</translation>
    </message>
    <message>
        <source>the name has more than %1 characters</source>
        <translation>في الاسم أكثر من %1 محرف</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>there are no elements in the clipboard</source>
        <translation>لا عناصر في الحافظة</translation>
    </message>
    <message>
        <source>copy elements first</source>
        <translation>انسخ عناصر أولًا</translation>
    </message>
    <message>
        <source>there are no scenes in the clipboard</source>
        <translation>لا مشاهد في الحافظة</translation>
    </message>
    <message>
        <source>copy scenes first</source>
        <translation>انسخ مشاهد أولًا</translation>
    </message>
    <message>
        <source>%1 does not depend on the viewer</source>
        <translation>%1 لا يتبع المُشاهد</translation>
    </message>
    <message>
        <source>only what is variable has a fallback</source>
        <translation>القيمة البديلة للمتغير فقط</translation>
    </message>
    <message>
        <source>where its medium starts depends on the viewer</source>
        <translation>بداية وسيطه تتبع المُشاهد</translation>
    </message>
    <message>
        <source>trim or split it before the media start is made variable</source>
        <translation>قصّه أو اقسمه قبل جعل بداية الوسيط متغيرة</translation>
    </message>
    <message>
        <source>its medium begins %1 s later</source>
        <translation>يبدأ وسيطه بعد %1 ث</translation>
    </message>
    <message>
        <source>the element can&apos;t show what is before it</source>
        <translation>لا يستطيع العنصر عرض ما قبله</translation>
    </message>
    <message>
        <source>nothing would be left of it</source>
        <translation>لن يبقى منه شيء</translation>
    </message>
    <message>
        <source>leave some of it, or remove it</source>
        <translation>أبقِ شيئًا منه أو أزله</translation>
    </message>
    <message>
        <source>a nested scene can&apos;t be entered after its start</source>
        <translation>لا يمكن دخول مشهد متداخل بعد بدايته</translation>
    </message>
    <message>
        <source>trim the elements inside of the scene</source>
        <translation>قصّ العناصر داخل المشهد</translation>
    </message>
    <message>
        <source>there is no marker at %1 s</source>
        <translation>لا علامة عند %1 ث</translation>
    </message>
    <message>
        <source>there is a marker at that time already</source>
        <translation>توجد علامة في ذلك الوقت من قبل</translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos;</source>
        <translation>المشهد «%1»</translation>
    </message>
    <message>
        <source>take it out there first</source>
        <translation>أخرجه من هناك أولًا</translation>
    </message>
    <message>
        <source>the slot has no candidate %1</source>
        <translation>ليس في الخانة مرشح %1</translation>
    </message>
    <message>
        <source>the element has no duration</source>
        <translation>ليس للعنصر مدة</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>أعطه مدة</translation>
    </message>
    <message>
        <source>there is no track so far up or down</source>
        <translation>لا مسار على هذا البعد صعودًا أو نزولًا</translation>
    </message>
    <message>
        <source>add one first</source>
        <translation>أضف واحدًا أولًا</translation>
    </message>
    <message>
        <source>it has no medium that plays</source>
        <translation>ليس له وسيط يُشغَّل</translation>
    </message>
    <message>
        <source>none of the elements is there before and after that time</source>
        <translation>لا أحد من العناصر موجود قبل ذلك الوقت وبعده</translation>
    </message>
    <message>
        <source>choose a time inside of one</source>
        <translation>اختر وقتًا داخل أحدها</translation>
    </message>
    <message>
        <source>the brand&apos;s logos</source>
        <translation>شعارات العلامة</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> و%1 غيرها</translation>
    </message>
    <message>
        <source> is used</source>
        <translation> مستعمَل</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>element %1 (%2)</source>
        <translation>العنصر %1 (%2)</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>is no package, or cut short</source>
        <translation>ليس حزمة، أو مبتور</translation>
    </message>
    <message>
        <source>is no package, or damaged</source>
        <translation>ليس حزمة، أو تالف</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is no plain file</source>
        <translation>المدخل «%1» ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is compressed</source>
        <translation>المدخل «%1» مضغوط</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; says a size that can&apos;t be true</source>
        <translation>المدخل «%1» يذكر حجمًا لا يصح</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>an entry is not as long as it says</source>
        <translation>أحد المداخل ليس بالطول الذي يذكره</translation>
    </message>
    <message>
        <source>get the package again from where it was made</source>
        <translation>أحضر الحزمة مجددًا من حيث صُنعت</translation>
    </message>
    <message>
        <source>was changed while it was packed</source>
        <translation>تغيّر أثناء حزمه</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t begin with template and contract</source>
        <translation>البيان لا يبدأ بالقالب والعقد</translation>
    </message>
    <message>
        <source>the manifest names an entry &apos;%1&apos;, which is not allowed</source>
        <translation>البيان يسمّي مدخلًا «%1» غير مسموح</translation>
    </message>
    <message>
        <source>the manifest names &apos;%1&apos; twice or out of order</source>
        <translation>البيان يسمّي «%1» مرتين أو خارج الترتيب</translation>
    </message>
    <message>
        <source>the manifest promises more bytes than the package has</source>
        <translation>البيان يعد ببايتات أكثر مما في الحزمة</translation>
    </message>
    <message>
        <source>the package is of version &apos;%1&apos;, and this Reelwright reads %2</source>
        <translation>الحزمة من الإصدار «%1»، وReelwright هذا يقرأ %2</translation>
    </message>
    <message>
        <source>open it with another version of Reelwright</source>
        <translation>افتحها بإصدار آخر من Reelwright</translation>
    </message>
    <message>
        <source>the manifest is not in its one form</source>
        <translation>البيان ليس في صيغته الوحيدة</translation>
    </message>
    <message>
        <source>the manifest is incomplete</source>
        <translation>البيان ناقص</translation>
    </message>
    <message>
        <source>name a document, a package, or a folder with a template.json</source>
        <translation>سمّ مستندًا أو حزمة أو مجلدًا فيه template.json</translation>
    </message>
    <message>
        <source>is a package already</source>
        <translation>حزمة من قبل</translation>
    </message>
    <message>
        <source>name a document, or a folder with a template.json</source>
        <translation>سمّ مستندًا أو مجلدًا فيه template.json</translation>
    </message>
    <message>
        <source>is no package: it doesn&apos;t begin with %1</source>
        <translation>ليس حزمة: لا يبدأ بـ %1</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is missing</source>
        <translation>المدخل «%1» ناقص</translation>
    </message>
    <message>
        <source>there is an entry &apos;%1&apos; where &apos;%2&apos; belongs</source>
        <translation>يوجد المدخل «%1» حيث موضع «%2»</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is not as long as the manifest says</source>
        <translation>المدخل «%1» ليس بالطول الذي يذكره البيان</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; was altered</source>
        <translation>المدخل «%1» مغيَّر</translation>
    </message>
    <message>
        <source>template and contract don&apos;t belong together</source>
        <translation>القالب والعقد لا ينتميان معًا</translation>
    </message>
    <message>
        <source>the manifest is not the one of this template</source>
        <translation>البيان ليس بيان هذا القالب</translation>
    </message>
    <message>
        <source>a medium or font is not the one that was recorded</source>
        <translation>وسيط أو خط ليس الذي سُجّل</translation>
    </message>
    <message>
        <source>the manifest doesn&apos;t know the entry &apos;%1&apos;</source>
        <translation>البيان لا يعرف المدخل «%1»</translation>
    </message>
    <message>
        <source>image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عددًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>a colour like &quot;#FFB000&quot;</source>
        <translation>لونًا مثل &quot;#FFB000&quot;</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>أحد: </translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken already</source>
        <translation>المعرّف «%1» مأخوذ من قبل</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>%1 has members that version %2 does not have</source>
        <translation>في %1 أعضاء ليست في الإصدار %2</translation>
    </message>
    <message>
        <source>the soundtrack holds audio elements only</source>
        <translation>لا تحوي الموسيقى التصويرية إلا عناصر صوت</translation>
    </message>
    <message>
        <source>the element must start inside its scene</source>
        <translation>يجب أن يبدأ العنصر داخل مشهده</translation>
    </message>
    <message>
        <source>the element starts after more than 1000000 s</source>
        <translation>يبدأ العنصر بعد أكثر من 1000000 ث</translation>
    </message>
    <message>
        <source>an element&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>يجب أن تكون مدة العنصر أكثر من 0 و1000000 ث على الأكثر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format besides the base format</source>
        <translation>«%1» ليست صيغة غير الصيغة الأساسية</translation>
    </message>
    <message>
        <source>nothing is otherwise in the format</source>
        <translation>لا شيء يختلف في الصيغة</translation>
    </message>
    <message>
        <source>which scene is nested is the same in all formats</source>
        <translation>المشهد المتداخل واحد في كل الصيغ</translation>
    </message>
    <message>
        <source>it can&apos;t be without one in a format</source>
        <translation>لا يمكن أن يخلو منه في صيغة</translation>
    </message>
    <message>
        <source>elements of the kind &apos;%1&apos; have no such property</source>
        <translation>ليس لعناصر النوع «%1» هذه الخاصية</translation>
    </message>
    <message>
        <source>locked properties must stand in their order, each once</source>
        <translation>يجب أن تأتي الخصائص المقفلة بترتيبها، كل منها مرة</translation>
    </message>
    <message>
        <source>a text element needs a typeface</source>
        <translation>عنصر النص يحتاج إلى خط</translation>
    </message>
    <message>
        <source>the element needs a source</source>
        <translation>العنصر يحتاج إلى مصدر</translation>
    </message>
    <message>
        <source>the element needs a scene</source>
        <translation>العنصر يحتاج إلى مشهد</translation>
    </message>
    <message>
        <source>this property can&apos;t have keyframes</source>
        <translation>لا تكون لهذه الخاصية إطارات مفتاحية</translation>
    </message>
    <message>
        <source>the list of keyframes is empty</source>
        <translation>قائمة الإطارات المفتاحية فارغة</translation>
    </message>
    <message>
        <source>keyframes must follow each other in time</source>
        <translation>يجب أن تتتابع الإطارات المفتاحية زمنيًا</translation>
    </message>
    <message>
        <source>the keyframe is more than 1000000 s away</source>
        <translation>الإطار المفتاحي أبعد من 1000000 ث</translation>
    </message>
    <message>
        <source>a curve&apos;s x1 and x2 must be from 0 to 1</source>
        <translation>يجب أن يكون x1 وx2 للمنحنى من 0 إلى 1</translation>
    </message>
    <message>
        <source>which scene is nested can&apos;t depend on the viewer</source>
        <translation>لا يمكن أن يتبع المشهد المتداخل المُشاهد</translation>
    </message>
    <message>
        <source>give a slot of the storyboard rules instead</source>
        <translation>أعطِ خانة في لوحة القصة قواعد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>التعبير فارغ</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن يكون %1</translation>
    </message>
    <message>
        <source>the medium &apos;%1&apos; is of the kind &apos;%2&apos;, which the %3 element can&apos;t show</source>
        <translation>الوسيط «%1» من النوع «%2»، ولا يعرضه عنصر %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field name: a letter or &apos;_&apos;, then at most 62 letters, digits and &apos;_&apos;</source>
        <translation>«%1» ليس اسم حقل: حرف أو «_»، ثم 62 على الأكثر من الحروف والأرقام و«_»</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is reserved</source>
        <translation>الاسم «%1» محجوز</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; has the name of the field &apos;%2&apos;</source>
        <translation>للحقل «%1» اسم الحقل «%2»</translation>
    </message>
    <message>
        <source>capitals don&apos;t tell fields apart</source>
        <translation>كبر الحروف لا يميز الحقول</translation>
    </message>
    <message>
        <source>no field is named that identifies a viewer</source>
        <translation>لم يُسمَّ حقل يُعرف به المُشاهد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language tag like &quot;en&quot; or &quot;de-AT&quot;</source>
        <translation>«%1» ليس رمز لغة مثل &quot;en&quot; أو &quot;de-AT&quot;</translation>
    </message>
    <message>
        <source>a template needs at least one format</source>
        <translation>يحتاج القالب إلى صيغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>%1 is no frame rate up to 1000 in lowest terms</source>
        <translation>%1 ليس معدل إطارات حتى 1000 في أبسط صورة</translation>
    </message>
    <message>
        <source>%1 must be an even number from 16 to 8192</source>
        <translation>يجب أن يكون %1 عددًا زوجيًا من 16 إلى 8192</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of x264&apos;s presets</source>
        <translation>«%1» ليس من ضبوط x264 المسبقة</translation>
    </message>
    <message>
        <source>a typeface needs at least one font</source>
        <translation>تحتاج عائلة الخطوط إلى خط واحد على الأقل</translation>
    </message>
    <message>
        <source>there is no font &apos;%1&apos;</source>
        <translation>لا يوجد ملف خط «%1»</translation>
    </message>
    <message>
        <source>a font with an absolute path needs a digest</source>
        <translation>الخط ذو المسار المطلق يحتاج إلى بصمة</translation>
    </message>
    <message>
        <source>record its digest, or put the font beside the template</source>
        <translation>سجّل بصمته أو ضع الخط بجانب القالب</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>المسار طويل جدًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no SHA-256 as 64 digits of 0-9 and a-f</source>
        <translation>«%1» ليس SHA-256 من 64 رقمًا من 0-9 وa-f</translation>
    </message>
    <message>
        <source>a medium&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>يجب أن تكون مدة الوسيط أكثر من 0 و1000000 ث على الأكثر</translation>
    </message>
    <message>
        <source>a scene&apos;s duration must be more than 0, and at most 1000000 s</source>
        <translation>يجب أن تكون مدة المشهد أكثر من 0 و1000000 ث على الأكثر</translation>
    </message>
    <message>
        <source>the marker must lie inside its scene</source>
        <translation>يجب أن تقع العلامة داخل مشهدها</translation>
    </message>
    <message>
        <source>markers must follow each other in time</source>
        <translation>يجب أن تتتابع العلامات زمنيًا</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already</source>
        <translation>«%1» موجود من قبل</translation>
    </message>
    <message>
        <source>the size must be a number from 1 to 4000</source>
        <translation>يجب أن يكون الحجم عددًا من 1 إلى 4000</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is no image</source>
        <translation>الشعار «%1» ليس صورة</translation>
    </message>
    <message>
        <source>the logo &apos;%1&apos; is there already</source>
        <translation>الشعار «%1» موجود من قبل</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be shorter than 0</source>
        <translation>لا يكون التلاشي المتداخل أقصر من 0</translation>
    </message>
    <message>
        <source>a cross-fade can&apos;t be longer than 1000000 s</source>
        <translation>لا يكون التلاشي المتداخل أطول من 1000000 ث</translation>
    </message>
    <message>
        <source>the cross-fade is longer than the scene &apos;%1&apos;</source>
        <translation>التلاشي المتداخل أطول من المشهد «%1»</translation>
    </message>
    <message>
        <source>the path &apos;%1&apos; %2</source>
        <translation>المسار «%1» %2</translation>
    </message>
    <message>
        <source>put the file into the template&apos;s folder and write its path from there, with forward slashes</source>
        <translation>ضع الملف في مجلد القالب واكتب مساره منه بشرطات مائلة</translation>
    </message>
    <message>
        <source> at </source>
        <translation> عند </translation>
    </message>
    <message>
        <source>scene </source>
        <translation>المشهد </translation>
    </message>
    <message>
        <source> in </source>
        <translation> في </translation>
    </message>
    <message>
        <source> in the soundtrack</source>
        <translation> في الموسيقى التصويرية</translation>
    </message>
    <message>
        <source>slot </source>
        <translation>الخانة </translation>
    </message>
    <message>
        <source>the template itself</source>
        <translation>القالب نفسه</translation>
    </message>
    <message>
        <source>track </source>
        <translation>المسار </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>«%1» ليس معرّفًا: من 1 إلى 64 من الحروف والأرقام و«-» و«_» و«.»</translation>
    </message>
    <message>
        <source>a name has at most 200 characters</source>
        <translation>في الاسم 200 محرف على الأكثر</translation>
    </message>
    <message>
        <source>this version reads %1.0 and later %1.x</source>
        <translation>هذا الإصدار يقرأ %1.0 وما بعده من %1.x</translation>
    </message>
    <message>
        <source>is no version like &quot;1.0&quot;</source>
        <translation>ليس إصدارًا مثل &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>is of version %1</source>
        <translation>من الإصدار %1</translation>
    </message>
    <message>
        <source>; open it with a Reelwright that reads %1</source>
        <translation>؛ افتحه بإصدار من Reelwright يقرأ %1</translation>
    </message>
    <message>
        <source>the file is of version %1, which this Reelwright reads in part only; open it with a Reelwright that reads %1</source>
        <translation>الملف من الإصدار %1 الذي يقرأ Reelwright هذا بعضه فقط؛ افتحه بإصدار يقرأ %1</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>is larger than 64 MB</source>
        <translation>أكبر من 64 ميغابايت</translation>
    </message>
    <message>
        <source>is no JSON that can be used: </source>
        <translation>ليس JSON صالحًا: </translation>
    </message>
    <message>
        <source>the scene &apos;%1&apos; %2</source>
        <translation>المشهد «%1» %2</translation>
    </message>
    <message>
        <source>take out one of the nested scenes</source>
        <translation>أخرج أحد المشاهد المتداخلة</translation>
    </message>
    <message>
        <source>did you mean &apos;%1&apos;?</source>
        <translation>أتقصد «%1»؟</translation>
    </message>
    <message>
        <source>known here: </source>
        <translation>المعروف هنا: </translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is missing</source>
        <translation>العضو «%1» ناقص</translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; is not known here</source>
        <translation>العضو «%1» غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>يجب أن يكون %1 ‏%2</translation>
    </message>
    <message>
        <source>the template can&apos;t be held against its schema: </source>
        <translation>لا تمكن مطابقة القالب بمخططه: </translation>
    </message>
    <message>
        <source>template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>media</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>typeface</source>
        <translation>عائلة الخطوط</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>has no template in it</source>
        <translation>ليس فيه قالب</translation>
    </message>
    <message>
        <source>is damaged: it is not what its row says</source>
        <translation>تالف: ليس ما يقوله صفه</translation>
    </message>
    <message>
        <source>is damaged: the %1 &apos;%2&apos; is not where it belongs</source>
        <translation>تالف: %1 «%2» ليس في موضعه</translation>
    </message>
    <message>
        <source>is no template: the member &apos;reelwright&apos; is missing</source>
        <translation>ليس قالبًا: العضو «reelwright» ناقص</translation>
    </message>
    <message>
        <source>is no fraction of seconds like &quot;1001/30000&quot;</source>
        <translation>ليس كسر ثوانٍ مثل &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>is no whole number of 1/%1 s</source>
        <translation>ليس عددًا صحيحًا من 1/%1 ث</translation>
    </message>
    <message>
        <source>is more than %1 seconds</source>
        <translation>أكثر من %1 ثانية</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>ليس وقتًا</translation>
    </message>
    <message>
        <source>no scene is shown, the video would be empty</source>
        <translation>لا يظهر مشهد، وسيكون الفيديو فارغًا</translation>
    </message>
    <message>
        <source>viewer </source>
        <translation>المُشاهد </translation>
    </message>
    <message>
        <source>give a slot a scene for every other viewer</source>
        <translation>أعطِ خانة مشهدًا لسائر المشاهدين</translation>
    </message>
    <message>
        <source>the variant is not of this template</source>
        <translation>النسخة ليست من هذا القالب</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>the rule fails: %1</source>
        <translation>القاعدة تخفق: %1</translation>
    </message>
    <message>
        <source>slot %1 (%2)</source>
        <translation>الخانة %1 (%2)</translation>
    </message>
    <message>
        <source>give the binding a fallback</source>
        <translation>أعطِ الربط قيمة بديلة</translation>
    </message>
    <message>
        <source>the expression has no value</source>
        <translation>ليس للتعبير قيمة</translation>
    </message>
    <message>
        <source>the field %1 has no value</source>
        <translation>ليس للحقل %1 قيمة</translation>
    </message>
    <message>
        <source>the fields %1 have no value</source>
        <translation>ليس للحقول %1 قيمة</translation>
    </message>
    <message>
        <source>%1 and the %2 has no fallback</source>
        <translation>%1 وليس لـ %2 قيمة بديلة</translation>
    </message>
    <message>
        <source>give the binding a fallback, or fill the data in</source>
        <translation>أعطِ الربط قيمة بديلة أو أكمل البيانات</translation>
    </message>
    <message>
        <source>there is no viewer &apos;%1&apos;</source>
        <translation>لا يوجد مُشاهد «%1»</translation>
    </message>
    <message>
        <source>element %1, %2</source>
        <translation>العنصر %1، %2</translation>
    </message>
    <message>
        <source>, keyframe %1</source>
        <translation>، الإطار المفتاحي %1</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 ليس بين %2 و%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no colour of the form #RRGGBB</source>
        <translation>«%1» ليس لونًا بصيغة #RRGGBB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>«%1» ليس أحد %2</translation>
    </message>
    <message>
        <source>can&apos;t be drawn</source>
        <translation>لا يمكن رسمه</translation>
    </message>
    <message>
        <source>the program shows no scene at %1 s</source>
        <translation>لا يعرض البرنامج مشهدًا عند %1 ث</translation>
    </message>
    <message>
        <source>has no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>no font of its typeface has &apos;%1&apos;, which is in &apos;%2&apos;</source>
        <translation>لا خط في عائلته فيه «%1» الواردة في «%2»</translation>
    </message>
    <message>
        <source>add a font to the typeface that has it</source>
        <translation>أضف إلى العائلة خطًا فيه ذلك</translation>
    </message>
    <message>
        <source>has no typeface</source>
        <translation>بلا خط</translation>
    </message>
    <message>
        <source>its pixel format %1 can&apos;t be converted</source>
        <translation>لا يمكن تحويل صيغة بكسلاته %1</translation>
    </message>
    <message>
        <source>is no media file that can be read: </source>
        <translation>ليس ملف وسائط مقروءًا: </translation>
    </message>
    <message>
        <source>its streams can&apos;t be read: </source>
        <translation>لا تمكن قراءة تياراته: </translation>
    </message>
    <message>
        <source>there is no decoder for </source>
        <translation>لا مفكّك ترميز لـ </translation>
    </message>
    <message>
        <source>the decoder can&apos;t be opened: </source>
        <translation>لا يمكن فتح مفكّك الترميز: </translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>ليس فيه صورة</translation>
    </message>
    <message>
        <source>has more than 64 megapixels</source>
        <translation>فيه أكثر من 64 ميغابكسل</translation>
    </message>
    <message>
        <source>scale it down to what the video can show</source>
        <translation>صغّرها إلى ما يستطيع الفيديو عرضه</translation>
    </message>
    <message>
        <source>holds neither pictures nor sound</source>
        <translation>ليس فيه صور ولا صوت</translation>
    </message>
    <message>
        <source>encode the clip again or choose another one</source>
        <translation>أعد ترميز المقطع أو اختر غيره</translation>
    </message>
    <message>
        <source>holds no video</source>
        <translation>ليس فيه فيديو</translation>
    </message>
    <message>
        <source>its video has no frames</source>
        <translation>لا إطارات في الفيديو</translation>
    </message>
    <message>
        <source>was changed while it was in use</source>
        <translation>تغيّر أثناء استعماله</translation>
    </message>
    <message>
        <source>can&apos;t be sought in: </source>
        <translation>لا يمكن التنقل فيه: </translation>
    </message>
    <message>
        <source>can&apos;t be decoded: </source>
        <translation>لا يمكن فك ترميزه: </translation>
    </message>
    <message>
        <source>ends before its frame %1</source>
        <translation>ينتهي قبل إطاره %1</translation>
    </message>
    <message>
        <source>the template has no medium &apos;%1&apos;</source>
        <translation>ليس في القالب وسيط «%1»</translation>
    </message>
    <message>
        <source>element </source>
        <translation>العنصر </translation>
    </message>
    <message>
        <source>its sound can&apos;t be converted: </source>
        <translation>لا يمكن تحويل صوته: </translation>
    </message>
    <message>
        <source>the times in its sound are damaged, or it lasts for more than 12 hours</source>
        <translation>أوقات صوته تالفة، أو يدوم أكثر من 12 ساعة</translation>
    </message>
    <message>
        <source>unknown </source>
        <translation>غير معروف </translation>
    </message>
    <message>
        <source>the font is not the one that the template was made with</source>
        <translation>الخط ليس الذي صُنع به القالب</translation>
    </message>
    <message>
        <source>put the original file back</source>
        <translation>أعد الملف الأصلي</translation>
    </message>
    <message>
        <source>FreeType can&apos;t be started: error %1</source>
        <translation>لا يمكن تشغيل FreeType: الخطأ %1</translation>
    </message>
    <message>
        <source>the text can&apos;t be analysed: </source>
        <translation>لا يمكن تحليل النص: </translation>
    </message>
    <message>
        <source>the text has no font</source>
        <translation>النص بلا خط</translation>
    </message>
    <message>
        <source>choose a typeface</source>
        <translation>اختر خطًا</translation>
    </message>
    <message>
        <source>a letter is drawn more than 200,000 pixels large</source>
        <translation>حرف يُرسم بأكثر من 200,000 بكسل</translation>
    </message>
    <message>
        <source>make the text smaller</source>
        <translation>صغّر النص</translation>
    </message>
    <message>
        <source>a letter can&apos;t be drawn: FreeType&apos;s error %1</source>
        <translation>لا يمكن رسم حرف: خطأ FreeType‏ %1</translation>
    </message>
    <message>
        <source>a letter of the font has too many points to be drawn</source>
        <translation>في حرف من الخط نقاط أكثر من أن يُرسم</translation>
    </message>
    <message>
        <source>has more than five decimals</source>
        <translation>فيه أكثر من خمسة كسور عشرية</translation>
    </message>
    <message>
        <source>write an exact time as a fraction, like &quot;1001/30000&quot;</source>
        <translation>اكتب الوقت الدقيق كسرًا مثل &quot;1001/30000&quot;</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>ليس فيه صورة يمكن فك ترميزها</translation>
    </message>
    <message>
        <source>its sound can&apos;t be decoded: </source>
        <translation>لا يمكن فك ترميز صوته: </translation>
    </message>
    <message>
        <source>put an undamaged file there</source>
        <translation>ضع هناك ملفًا سليمًا</translation>
    </message>
    <message>
        <source>put an undamaged TrueType or OpenType font there</source>
        <translation>ضع هناك خط TrueType أو OpenType سليمًا</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>المستطيل</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>القطع الناقص</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>أُوقفت قراءته</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>ضع الملف نفسه هناك</translation>
    </message>
    <message>
        <source>is too large: %1 MB of at most %2</source>
        <translation>أكبر من اللازم: %1 م.ب والحد %2</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>can&apos;t be made: </source>
        <translation>لا يمكن إنشاؤه: </translation>
    </message>
    <message>
        <source>temporary folder</source>
        <translation>المجلد المؤقت</translation>
    </message>
    <message>
        <source>names differ in more than the case of their letters, and row_ is kept for the program</source>
        <translation>تختلف الأسماء بأكثر من حالة أحرفها، وrow_ محجوز للبرنامج</translation>
    </message>
    <message>
        <source>can&apos;t be copied to read its log: </source>
        <translation>لا يمكن نسخه لقراءة سجل عملياته: </translation>
    </message>
    <message>
        <source>check the disk, then try again</source>
        <translation>افحص القرص ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the history is damaged on the way there</source>
        <translation>السجل تالف في الطريق إلى هناك</translation>
    </message>
    <message>
        <source>go on from the state that the document is in</source>
        <translation>تابع من الحالة التي عليها المستند</translation>
    </message>
    <message>
        <source>has no version &apos;%1&apos;</source>
        <translation>ليس فيه الإصدار «%1»</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>ليس فيه أي إصدار</translation>
    </message>
    <message>
        <source>its versions are: </source>
        <translation>إصداراته: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>make room, or set TMPDIR to a folder with room</source>
        <translation>أفسح مكانًا، أو اجعل TMPDIR مجلدًا فيه متسع</translation>
    </message>
    <message>
        <source>it has several names in its file system (hard links): save a copy and edit that, or remove the other names</source>
        <translation>له عدة أسماء في نظام ملفاته (روابط صلبة): احفظ نسخة وحرّرها، أو أزل الأسماء الأخرى</translation>
    </message>
    <message>
        <source>the document&apos;s history is damaged</source>
        <translation>سجل المستند تالف</translation>
    </message>
    <message>
        <source>rescue the template into a new document, or take an older copy of the file</source>
        <translation>أنقذ القالب في مستند جديد، أو خذ نسخة أقدم من الملف</translation>
    </message>
    <message>
        <source>use the changed file first, or put the right one back</source>
        <translation>استخدم الملف المتغيّر أولًا، أو أعد الملف الصحيح</translation>
    </message>
    <message>
        <source>leads out of the document&apos;s folder</source>
        <translation>يقود إلى خارج مجلد المستند</translation>
    </message>
    <message>
        <source>put a folder there, not a link</source>
        <translation>ضع هناك مجلدًا لا رابطًا</translation>
    </message>
    <message>
        <source>is not the file that was recorded</source>
        <translation>ليس الملف الذي سُجّل</translation>
    </message>
    <message>
        <source>the bytes of %1 are not in the document</source>
        <translation>بايتات %1 ليست في المستند</translation>
    </message>
    <message>
        <source>the brand has no style &apos;%1&apos;</source>
        <translation>ليس في العلامة نمط «%1»</translation>
    </message>
    <message>
        <source>there is a typeface &apos;%1&apos; already</source>
        <translation>توجد عائلة خطوط «%1» من قبل</translation>
    </message>
    <message>
        <source>has no versions</source>
        <translation>ليس له إصدارات</translation>
    </message>
    <message>
        <source>documents (.reel) alone have them</source>
        <translation>هي للمستندات (.reel) وحدها</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>found &apos;)&apos;</source>
        <translation>وُجد «)»</translation>
    </message>
    <message>
        <source>expected &apos;, &apos; and a field of the table &apos;%1&apos;</source>
        <translation>يُنتظر «, » وحقل من الجدول «%1»</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>لا يوجد جدول %1</translation>
    </message>
    <message>
        <source>declare the template&apos;s lookup tables first</source>
        <translation>صرّح أولًا بجداول البحث في القالب</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; and the key to look up</source>
        <translation>يُنتظر «,» والمفتاح الذي يُبحث عنه</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no field %2</source>
        <translation>ليس في الجدول «%1» حقل %2</translation>
    </message>
    <message>
        <source>expected &apos;)&apos;</source>
        <translation>يُنتظر «)»</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no data</source>
        <translation>لا بيانات في الجدول «%1»</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; asks &apos;%2&apos; for consent, which is no field</source>
        <translation>يطلب الحقل «%1» الموافقة من «%2»، وليس هذا حقلًا</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos; is made of itself</source>
        <translation>الحقل المستنتج «%1» مبني على نفسه</translation>
    </message>
    <message>
        <source>let one of them read something else</source>
        <translation>اجعل أحدها يقرأ شيئًا آخر</translation>
    </message>
    <message>
        <source>in the inferred field &apos;%1&apos;: </source>
        <translation>في الحقل المستنتج «%1»: </translation>
    </message>
    <message>
        <source>it grows too long with the fields that it reads</source>
        <translation>يطول أكثر من اللازم مع الحقول التي يقرأها</translation>
    </message>
    <message>
        <source>read fewer inferred fields in it</source>
        <translation>اقرأ فيه حقولًا مستنتجة أقل</translation>
    </message>
    <message>
        <source>the source has no column &apos;%1&apos; (any more), and the field &apos;%2&apos; is read from it</source>
        <translation>ليس في المصدر عمود «%1» (أو لم يعد فيه)، والحقل «%2» يُقرأ منه</translation>
    </message>
    <message>
        <source>choose another column</source>
        <translation>اختر عمودًا آخر</translation>
    </message>
    <message>
        <source>is it &apos;%1&apos;?</source>
        <translation>أهو «%1»؟</translation>
    </message>
    <message>
        <source>no column is chosen for the required field &apos;%1&apos;</source>
        <translation>لم يُختر عمود للحقل المطلوب «%1»</translation>
    </message>
    <message>
        <source>there is no mapping of columns</source>
        <translation>لا يوجد تعيين للأعمدة</translation>
    </message>
    <message>
        <source>the mapping of columns names a field twice or not at all</source>
        <translation>تعيين الأعمدة يسمّي حقلًا مرتين أو لا يسمّيه البتة</translation>
    </message>
    <message>
        <source>yes or no: %1</source>
        <translation>نعم أو لا: %1</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>, as in other columns</source>
        <translation>، كما في أعمدة أخرى</translation>
    </message>
    <message>
        <source>; all could be read month first too: %1</source>
        <translation>؛ يمكن أن تُقرأ كلها أيضًا والشهر أولًا: %1</translation>
    </message>
    <message>
        <source>, as dates with dots are: %1</source>
        <translation>، كما هي التواريخ ذات النقاط: %1</translation>
    </message>
    <message>
        <source>: %1 can&apos;t be otherwise</source>
        <translation>: لا يمكن أن يكون %1 غير ذلك</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>أوقات من اليوم</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>a colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>names of pictures</source>
        <translation>أسماء صور</translation>
    </message>
    <message>
        <source>the name of a picture</source>
        <translation>اسم صورة</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>عناوين ويب</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>lists in JSON</source>
        <translation>قوائم JSON</translation>
    </message>
    <message>
        <source>a list in JSON</source>
        <translation>قائمة JSON</translation>
    </message>
    <message>
        <source>records in JSON</source>
        <translation>سجلات JSON</translation>
    </message>
    <message>
        <source>a record in JSON</source>
        <translation>سجل JSON</translation>
    </message>
    <message>
        <source>the values have nothing in common but being texts</source>
        <translation>لا شيء يجمع القيم إلا أنها نصوص</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>%L1 of %L2 values are %3, and &apos;%4&apos; is not</source>
        <translation>%L1 من أصل %L2 من القيم هي %3، و«%4» ليست كذلك</translation>
    </message>
    <message>
        <source>there are no values</source>
        <translation>لا توجد قيم</translation>
    </message>
    <message>
        <source>the one value is %1</source>
        <translation>القيمة الوحيدة هي %1</translation>
    </message>
    <message>
        <source>all %L1 values are %2</source>
        <translation>كل القيم وعددها %L1 هي %2</translation>
    </message>
    <message>
        <source>the viewers&apos; key is none of the fields</source>
        <translation>مفتاح المشاهدين ليس من الحقول</translation>
    </message>
    <message>
        <source>the comparison was stopped</source>
        <translation>أُوقفت المقارنة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات الجدولة</translation>
    </message>
    <message>
        <source>the first line names it</source>
        <translation>السطر الأول يسمّيه</translation>
    </message>
    <message>
        <source>there is one column only</source>
        <translation>لا يوجد إلا عمود واحد</translation>
    </message>
    <message>
        <source>with %1, %2 of the first %3 lines have %4 fields, as the header has</source>
        <translation>بالفاصل %1: في %2 من أول %3 من الأسطر %4 من الحقول، كما في الترويسة</translation>
    </message>
    <message>
        <source>the data is no text in %1</source>
        <translation>البيانات ليست نصًا بترميز %1</translation>
    </message>
    <message>
        <source>is no text in %1</source>
        <translation>ليس نصًا بترميز %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>does not have the form %1</source>
        <translation>ليس بالصيغة %1</translation>
    </message>
    <message>
        <source>is no record in JSON</source>
        <translation>ليس سجل JSON</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation>البند %1: %2</translation>
    </message>
    <message>
        <source>is no record</source>
        <translation>ليس سجلًا</translation>
    </message>
    <message>
        <source>is no time of the form HH:MM or HH:MM:SS</source>
        <translation>ليس وقتًا بصيغة HH:MM أو HH:MM:SS</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>is the key of line %1 already</source>
        <translation>هو مفتاح السطر %1 من قبل</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be used; the first: %2 %3</source>
        <translation>%1 من الصفوف غير صالحة؛ أولها: %2 %3</translation>
    </message>
    <message>
        <source>check which columns the fields are read from, and how</source>
        <translation>تحقق من الأعمدة التي تُقرأ منها الحقول ومن كيفية قراءتها</translation>
    </message>
    <message>
        <source>there is no list at %1</source>
        <translation>لا توجد قائمة عند %1</translation>
    </message>
    <message>
        <source>the data is no JSON</source>
        <translation>البيانات ليست JSON</translation>
    </message>
    <message>
        <source>has a number that is too large, at the record&apos;s byte %1</source>
        <translation>فيه عدد أكبر من اللازم، عند البايت %1 من السجل</translation>
    </message>
    <message>
        <source>is the key of a row before</source>
        <translation>هو مفتاح صف سابق</translation>
    </message>
    <message>
        <source>the template has no lookup table &apos;%1&apos;</source>
        <translation>ليس في القالب جدول بحث «%1»</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; %3</source>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>%1 more rows can&apos;t be used, either</source>
        <translation>و%1 من الصفوف الأخرى غير صالحة أيضًا</translation>
    </message>
    <message>
        <source>one name begins with the other</source>
        <translation>أحد الاسمين يبدأ بالآخر</translation>
    </message>
    <message>
        <source>the names differ in %1 letters</source>
        <translation>يختلف الاسمان في %1 من الأحرف</translation>
    </message>
    <message>
        <source>the names differ in spelling only</source>
        <translation>يختلف الاسمان في الكتابة فقط</translation>
    </message>
    <message>
        <source>the names differ in separators or a plural only</source>
        <translation>يختلف الاسمان في الفواصل أو صيغة الجمع فقط</translation>
    </message>
    <message>
        <source>the names have the same words</source>
        <translation>للاسمين الكلمات نفسها</translation>
    </message>
    <message>
        <source>one name has all words of the other</source>
        <translation>في أحد الاسمين كل كلمات الآخر</translation>
    </message>
    <message>
        <source>no column has a like name</source>
        <translation>لا عمود باسم مشابه</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>الاسمان متطابقان</translation>
    </message>
    <message>
        <source>several columns have a like name</source>
        <translation>عدة أعمدة لها اسم مشابه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; before the decimals</source>
        <translation>«%1» قبل الكسور العشرية</translation>
    </message>
    <message>
        <source> and &apos;%1&apos; between thousands</source>
        <translation> و«%1» بين الآلاف</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>مبالغ بعملة %1</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>مبلغ بعملة %1</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>، بـ %1</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; could be read in another way too</source>
        <translation>؛ يمكن أن يُقرأ «%1» بطريقة أخرى أيضًا</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; isn&apos;t known</source>
        <translation>الترميز «%1» غير معروف</translation>
    </message>
    <message>
        <source>the byte order mark says so</source>
        <translation>علامة ترتيب البايتات تقول ذلك</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8, but letters of windows-1252</source>
        <translation>%1 من البايتات ليست UTF-8، بل أحرف من windows-1252</translation>
    </message>
    <message>
        <source>%1 characters are UTF-8, %2 bytes are not</source>
        <translation>%1 من المحارف بترميز UTF-8، و%2 من البايتات ليست كذلك</translation>
    </message>
    <message>
        <source>all characters are UTF-8</source>
        <translation>كل المحارف بترميز UTF-8</translation>
    </message>
    <message>
        <source>all characters are ASCII</source>
        <translation>كل المحارف من ASCII</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <source>is none of the column&apos;s words for yes and no</source>
        <translation>ليس من كلمات العمود لنعم ولا</translation>
    </message>
    <message>
        <source>is no date with day, month and year</source>
        <translation>ليس تاريخًا فيه اليوم ثم الشهر ثم السنة</translation>
    </message>
    <message>
        <source>is no date with month, day and year</source>
        <translation>ليس تاريخًا فيه الشهر ثم اليوم ثم السنة</translation>
    </message>
    <message>
        <source>is no date with year, month and day</source>
        <translation>ليس تاريخًا فيه السنة ثم الشهر ثم اليوم</translation>
    </message>
    <message>
        <source>is no number with &apos;%1&apos; before the decimals</source>
        <translation>ليس عددًا يسبق كسوره العشرية «%1»</translation>
    </message>
    <message>
        <source>there is not enough memory to keep the data</source>
        <translation>الذاكرة لا تكفي لحفظ البيانات</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>there is not enough memory to read the data</source>
        <translation>الذاكرة لا تكفي لقراءة البيانات</translation>
    </message>
    <message>
        <source>the data is not of these fields</source>
        <translation>البيانات ليست من هذه الحقول</translation>
    </message>
    <message>
        <source>is no dataset, or a damaged one</source>
        <translation>ليس مجموعة بيانات، أو مجموعة تالفة</translation>
    </message>
    <message>
        <source>import its data again</source>
        <translation>استورد بياناتها مجددًا</translation>
    </message>
    <message>
        <source>the dataset is larger than %1 MB</source>
        <translation>مجموعة البيانات أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>import fewer viewers: a sample is enough to design with</source>
        <translation>استورد مشاهدين أقل: تكفي عينة للتصميم</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be written: %1</source>
        <translation>لا تمكن كتابة مجموعة البيانات: %1</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>أفسح مكانًا على القرص</translation>
    </message>
    <message>
        <source>the machine has no source of random numbers</source>
        <translation>ليس في الجهاز مصدر للأعداد العشوائية</translation>
    </message>
    <message>
        <source>there is not enough memory for the passphrase</source>
        <translation>الذاكرة لا تكفي لعبارة المرور</translation>
    </message>
    <message>
        <source>there is no protected memory for a key</source>
        <translation>لا ذاكرة محمية لمفتاح</translation>
    </message>
    <message>
        <source>allow the process to lock memory (ulimit -l)</source>
        <translation>اسمح للعملية بقفل الذاكرة (ulimit -l)</translation>
    </message>
    <message>
        <source>the keyring holds no key of a dataset under that name</source>
        <translation>ليس في حلقة المفاتيح مفتاح مجموعة بيانات بهذا الاسم</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>عبارة المرور فارغة</translation>
    </message>
    <message>
        <source>the dataset&apos;s key is damaged</source>
        <translation>مفتاح مجموعة البيانات تالف</translation>
    </message>
    <message>
        <source>the passphrase is not the dataset&apos;s</source>
        <translation>عبارة المرور ليست عبارة مجموعة البيانات</translation>
    </message>
    <message>
        <source>there is no key for the dataset &apos;%1&apos;</source>
        <translation>لا مفتاح لمجموعة البيانات «%1»</translation>
    </message>
    <message>
        <source>give a passphrase</source>
        <translation>أعطِ عبارة مرور</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; is closed</source>
        <translation>مجموعة البيانات «%1» مغلقة</translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation>أعطِ عبارة مرورها</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; lies in a keyring, and there is none</source>
        <translation>مفتاح مجموعة البيانات «%1» في حلقة مفاتيح، ولا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>the key of the dataset &apos;%1&apos; is gone, and with it the data</source>
        <translation>ضاع مفتاح مجموعة البيانات «%1»، ومعه البيانات</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no dataset&apos;s id</source>
        <translation>«%1» ليس معرّف مجموعة بيانات</translation>
    </message>
    <message>
        <source>the dataset can&apos;t be removed</source>
        <translation>لا تمكن إزالة مجموعة البيانات</translation>
    </message>
    <message>
        <source>its key is gone, so nobody can read it; remove the file</source>
        <translation>ضاع مفتاحها فلا يستطيع أحد قراءتها؛ أزل الملف</translation>
    </message>
    <message>
        <source>the dataset was altered or damaged</source>
        <translation>مجموعة البيانات مغيَّرة أو تالفة</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>حلقة مفاتيح النظام لا تستجيب</translation>
    </message>
    <message>
        <source>unlock it, or use a passphrase</source>
        <translation>ألغِ قفلها أو استعمل عبارة مرور</translation>
    </message>
    <message>
        <source>the system&apos;s keyring can&apos;t be used: %1</source>
        <translation>لا يمكن استعمال حلقة مفاتيح النظام: %1</translation>
    </message>
    <message>
        <source>there is no inferred field &apos;%1&apos;</source>
        <translation>لا يوجد حقل مستنتج «%1»</translation>
    </message>
    <message>
        <source>inferred field %1</source>
        <translation>الحقل المستنتج %1</translation>
    </message>
    <message>
        <source>the inferred field &apos;%1&apos;</source>
        <translation>الحقل المستنتج «%1»</translation>
    </message>
    <message>
        <source>there is no lookup table &apos;%1&apos;</source>
        <translation>لا يوجد جدول بحث «%1»</translation>
    </message>
    <message>
        <source>the lookup table &apos;%1&apos;</source>
        <translation>جدول البحث «%1»</translation>
    </message>
    <message>
        <source>let that look things up elsewhere first</source>
        <translation>اجعله يبحث في مكان آخر أولًا</translation>
    </message>
    <message>
        <source>the consent for the field &apos;%1&apos;</source>
        <translation>الموافقة للحقل «%1»</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>لا شيء يجيب هناك</translation>
    </message>
    <message>
        <source>it was closed before the answer&apos;s end</source>
        <translation>أُغلق قبل نهاية الجواب</translation>
    </message>
    <message>
        <source>there is no server of that name</source>
        <translation>لا يوجد خادم بهذا الاسم</translation>
    </message>
    <message>
        <source>network error %1</source>
        <translation>خطأ الشبكة %1</translation>
    </message>
    <message>
        <source>did not answer in full within %1 seconds</source>
        <translation>لم يجب كاملًا خلال %1 ثانية</translation>
    </message>
    <message>
        <source>could not be reached within %1 seconds</source>
        <translation>تعذّر الوصول إليه خلال %1 ثانية</translation>
    </message>
    <message>
        <source>sent nothing for %1 seconds</source>
        <translation>لم يرسل شيئًا مدة %1 ثانية</translation>
    </message>
    <message>
        <source>what came is no HTTP</source>
        <translation>ما وصل ليس HTTP</translation>
    </message>
    <message>
        <source>sent more than %1 MiB in one answer</source>
        <translation>أرسل أكثر من %1 ميبيبايت في جواب واحد</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>check the token, and what it allows</source>
        <translation>تحقق من الرمز المميز ومما يسمح به</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>تحقق من العنوان</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>the server leads on more than %1 times</source>
        <translation>يحيل الخادم إلى عنوان آخر أكثر من %1 مرة</translation>
    </message>
    <message>
        <source>the answer can&apos;t be unpacked</source>
        <translation>لا يمكن فك ضغط الجواب</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>يجيب الخادم بالحالة %1</translation>
    </message>
    <message>
        <source>the connection is not safe: %1</source>
        <translation>الاتصال غير آمن: %1</translation>
    </message>
    <message>
        <source>the server needs a certificate that this machine trusts</source>
        <translation>يحتاج الخادم إلى شهادة يثق بها هذا الجهاز</translation>
    </message>
    <message>
        <source>the server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>ask it for smaller pages</source>
        <translation>اطلب منه صفحات أصغر</translation>
    </message>
    <message>
        <source>try again later, or allow more time</source>
        <translation>أعد المحاولة لاحقًا، أو اسمح بوقت أطول</translation>
    </message>
    <message>
        <source>the connection to the server broke: %1</source>
        <translation>انقطع الاتصال بالخادم: %1</translation>
    </message>
    <message>
        <source>check the address and the network</source>
        <translation>تحقق من العنوان والشبكة</translation>
    </message>
    <message>
        <source>%1, at %2 attempts</source>
        <translation>%1، بعد %2 من المحاولات</translation>
    </message>
    <message>
        <source>the answer does not say where it ends, so lines of it may be lost</source>
        <translation>لا يذكر الجواب أين ينتهي، فقد تضيع أسطر منه</translation>
    </message>
    <message>
        <source>ask the server&apos;s operator for answers with a length or in chunks</source>
        <translation>اطلب من مشغّل الخادم أجوبة بطول محدد أو مقسّمة إلى أجزاء</translation>
    </message>
    <message>
        <source>the answer is no JSON at its byte %1</source>
        <translation>الجواب ليس JSON عند البايت %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>الجواب فارغ</translation>
    </message>
    <message>
        <source>it is a web page; give the address that programs ask</source>
        <translation>هو صفحة ويب؛ أعطِ العنوان الذي تسأله البرامج</translation>
    </message>
    <message>
        <source>the answer is no list of records</source>
        <translation>الجواب ليس قائمة سجلات</translation>
    </message>
    <message>
        <source>the answer has no list at &apos;%1&apos;</source>
        <translation>ليس في الجواب قائمة عند «%1»</translation>
    </message>
    <message>
        <source>there are lists at %1</source>
        <translation>توجد قوائم عند %1</translation>
    </message>
    <message>
        <source>the pages lead back to one that was read already</source>
        <translation>تعود الصفحات إلى صفحة قُرئت من قبل</translation>
    </message>
    <message>
        <source>there are more than %1 pages</source>
        <translation>هناك أكثر من %1 صفحة</translation>
    </message>
    <message>
        <source>ask the server for larger pages</source>
        <translation>اطلب من الخادم صفحات أكبر</translation>
    </message>
    <message>
        <source>the cursor at &apos;%1&apos; is neither text nor number</source>
        <translation>مؤشر الموضع عند «%1» ليس نصًا ولا عددًا</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos; can&apos;t be chosen</source>
        <translation>لا يمكن اختيار الترويسة «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSON pointer</source>
        <translation>«%1» ليس مؤشر JSON</translation>
    </message>
    <message>
        <source>write it as &apos;/%1&apos;</source>
        <translation>اكتبه هكذا: «/%1»</translation>
    </message>
    <message>
        <source>a token is sent to addresses with https only</source>
        <translation>لا يُرسل الرمز المميز إلا إلى عناوين https</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a token</source>
        <translation>لا يصلح السر «%1» رمزًا مميزًا</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>لا أعمدة في الجدول</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; holds bytes, which no field can hold</source>
        <translation>في العمود «%1» بايتات، ولا يسعها أي حقل</translation>
    </message>
    <message>
        <source>leave it out, or choose a column with a text or an address</source>
        <translation>اتركه، أو اختر عمودًا فيه نص أو عنوان</translation>
    </message>
    <message>
        <source>holds bytes, which no field can hold</source>
        <translation>فيه بايتات، ولا يسعها أي حقل</translation>
    </message>
    <message>
        <source>the database did not answer within %1 seconds</source>
        <translation>لم تجب قاعدة البيانات خلال %1 ثانية</translation>
    </message>
    <message>
        <source>the database has no table &apos;%1&apos;</source>
        <translation>ليس في قاعدة البيانات جدول «%1»</translation>
    </message>
    <message>
        <source>check its name, and the right to see it</source>
        <translation>تحقق من اسمه ومن حق رؤيته</translation>
    </message>
    <message>
        <source>the query would change the database</source>
        <translation>سيغيّر الاستعلام قاعدة البيانات</translation>
    </message>
    <message>
        <source>a source is only read; write a SELECT</source>
        <translation>المصدر يُقرأ فقط؛ اكتب SELECT</translation>
    </message>
    <message>
        <source>the connection to the database was lost after %1 rows</source>
        <translation>انقطع الاتصال بقاعدة البيانات بعد %1 صف</translation>
    </message>
    <message>
        <source>this kind of source can&apos;t be read</source>
        <translation>لا تمكن قراءة هذا النوع من المصادر</translation>
    </message>
    <message>
        <source>there is no keyring with the secret &apos;%1&apos;</source>
        <translation>لا توجد حلقة مفاتيح فيها السر «%1»</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>the source&apos;s columns have changed: %1 are gone, and the fields %2 are read from them</source>
        <translation>تغيّرت أعمدة المصدر: ذهبت %1، والحقول %2 تُقرأ منها</translation>
    </message>
    <message>
        <source>choose other columns for them, or none</source>
        <translation>اختر لها أعمدة أخرى، أو لا شيء</translation>
    </message>
    <message>
        <source>the source has no record that can be used any more</source>
        <translation>لم يعد في المصدر سجل صالح</translation>
    </message>
    <message>
        <source>%1 has a password or token in it</source>
        <translation>في %1 كلمة سر أو رمز مميز</translation>
    </message>
    <message>
        <source>leave it out there, and give it as the source&apos;s secret</source>
        <translation>احذفه من هناك، وأعطه سرًا للمصدر</translation>
    </message>
    <message>
        <source>the source has no location</source>
        <translation>المصدر بلا موضع</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>the source&apos;s address is none of the form %1://…</source>
        <translation>عنوان المصدر ليس بالصيغة %1://…</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the source&apos;s description has a word that isn&apos;t known</source>
        <translation>في وصف المصدر كلمة غير معروفة</translation>
    </message>
    <message>
        <source>a delimiter is one sign</source>
        <translation>الفاصل محرف واحد</translation>
    </message>
    <message>
        <source>the time limit must be 1 to %1 seconds</source>
        <translation>يجب أن تكون مهلة الوقت من 1 إلى %1 ثانية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be a header</source>
        <translation>لا يصلح «%1» ترويسة</translation>
    </message>
    <message>
        <source>the header &apos;%1&apos;</source>
        <translation>الترويسة «%1»</translation>
    </message>
    <message>
        <source>paging by cursor needs the cursor&apos;s place and its parameter</source>
        <translation>يحتاج تقسيم الصفحات بمؤشر الموضع إلى موضع المؤشر ومعامله</translation>
    </message>
    <message>
        <source>there is no description of a source</source>
        <translation>لا يوجد وصف لمصدر</translation>
    </message>
    <message>
        <source>the address has a parameter that can&apos;t be used: %1</source>
        <translation>في العنوان معامل لا يمكن استعماله: %1</translation>
    </message>
    <message>
        <source>the connection has a part that can&apos;t be used: %1</source>
        <translation>في الاتصال جزء لا يمكن استعماله: %1</translation>
    </message>
    <message>
        <source>name a driver or data source that is set up on this machine</source>
        <translation>سمّ برنامج تشغيل أو مصدر بيانات معدًّا على هذا الجهاز</translation>
    </message>
    <message>
        <source>the connection has to name a data source (DSN=…) or a driver</source>
        <translation>يجب أن يسمّي الاتصال مصدر بيانات (DSN=…) أو برنامج تشغيل</translation>
    </message>
    <message>
        <source>the ODBC connection</source>
        <translation>اتصال ODBC</translation>
    </message>
    <message>
        <source>the ODBC data source %1</source>
        <translation>مصدر بيانات ODBC‏ %1</translation>
    </message>
    <message>
        <source>the secret &apos;%1&apos; can&apos;t be a password</source>
        <translation>لا يصلح السر «%1» كلمة سر</translation>
    </message>
    <message>
        <source>check the user and the password</source>
        <translation>تحقق من المستخدم وكلمة السر</translation>
    </message>
    <message>
        <source>check the table&apos;s name</source>
        <translation>تحقق من اسم الجدول</translation>
    </message>
    <message>
        <source>ask the database&apos;s operator for the right to read it</source>
        <translation>اطلب من مشغّل قاعدة البيانات حق قراءته</translation>
    </message>
    <message>
        <source>the driver for this kind of database is not installed</source>
        <translation>برنامج التشغيل لهذا النوع من قواعد البيانات غير مثبت</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-odbc</source>
        <translation>ثبّت الحزمة libqt6sql6-odbc</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-psql</source>
        <translation>ثبّت الحزمة libqt6sql6-psql</translation>
    </message>
    <message>
        <source>a value can&apos;t be used as the query wants it (%1)</source>
        <translation>لا يمكن استعمال قيمة كما يريدها الاستعلام (%1)</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>تقول قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>has changes in a log beside it that can&apos;t be read here</source>
        <translation>له تغييرات في سجل عمليات بجانبه لا تمكن قراءته هنا</translation>
    </message>
    <message>
        <source>close it in the program that writes it, or copy it with its log</source>
        <translation>أغلقه في البرنامج الذي يكتب فيه، أو انسخه مع سجل عملياته</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>تالف: %1</translation>
    </message>
    <message>
        <source>has %1 tables</source>
        <translation>فيه %1 من الجداول</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>اختر واحدًا: %1</translation>
    </message>
    <message>
        <source>the query does more than read</source>
        <translation>يفعل الاستعلام أكثر من القراءة</translation>
    </message>
    <message>
        <source>give a table&apos;s name or a SELECT</source>
        <translation>أعطِ اسم جدول أو SELECT</translation>
    </message>
    <message>
        <source>the query is not one SELECT</source>
        <translation>الاستعلام ليس SELECT واحدًا</translation>
    </message>
    <message>
        <source>is no number that can be shown</source>
        <translation>ليس عددًا يمكن عرضه</translation>
    </message>
    <message>
        <source>is no text but bytes</source>
        <translation>ليس نصًا بل بايتات</translation>
    </message>
    <message>
        <source>is no SQLite file, or encrypted</source>
        <translation>ليس ملف SQLite، أو معمّى</translation>
    </message>
    <message>
        <source>gave no row within %1 seconds</source>
        <translation>لم يعطِ صفًا خلال %1 ثانية</translation>
    </message>
    <message>
        <source>a database needs the name of a table or a SELECT</source>
        <translation>تحتاج قاعدة البيانات إلى اسم جدول أو SELECT</translation>
    </message>
    <message>
        <source>the query is not one SELECT: %1</source>
        <translation>الاستعلام ليس SELECT واحدًا: %1</translation>
    </message>
    <message>
        <source>something stands behind the semicolon</source>
        <translation>يوجد شيء بعد الفاصلة المنقوطة</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>يُغلق قوس لم يُفتح</translation>
    </message>
    <message>
        <source>a bracket, quote or comment has no end</source>
        <translation>قوس أو علامة اقتباس أو تعليق بلا نهاية</translation>
    </message>
    <message>
        <source>there is a NUL in it</source>
        <translation>فيه محرف NUL</translation>
    </message>
    <message>
        <source>there is a semicolon in it</source>
        <translation>فيه فاصلة منقوطة</translation>
    </message>
    <message>
        <source>the server leads on to what is no web address</source>
        <translation>يحيل الخادم إلى ما ليس عنوان ويب</translation>
    </message>
    <message>
        <source>the server leads on from https to http, which anybody can read</source>
        <translation>يحيل الخادم من https إلى http الذي يستطيع أي أحد قراءته</translation>
    </message>
    <message>
        <source>ask its operator for an address with https</source>
        <translation>اطلب من مشغّله عنوان https</translation>
    </message>
    <message>
        <source>is no XLSX file: it has no %1</source>
        <translation>ليس ملف XLSX: ليس فيه %1</translation>
    </message>
    <message>
        <source>open it in a spreadsheet program and save it as XLSX</source>
        <translation>افتحه في برنامج جداول واحفظه XLSX</translation>
    </message>
    <message>
        <source>has more than 512 MiB of texts</source>
        <translation>فيه أكثر من 512 ميبيبايت من النصوص</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>sheet with cells</source>
        <translation>ورقة فيها خلايا</translation>
    </message>
    <message>
        <source>the file has a document type in its XML</source>
        <translation>في XML الملف نوع مستند</translation>
    </message>
    <message>
        <source>the file&apos;s XML is nested deeper than %1</source>
        <translation>XML الملف متداخل أعمق من %1</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>has no sheet &apos;%1&apos;</source>
        <translation>ليس فيه ورقة «%1»</translation>
    </message>
    <message>
        <source>the first is &apos;%1&apos;</source>
        <translation>الأولى هي «%1»</translation>
    </message>
    <message>
        <source>there is no header, the sheet is empty</source>
        <translation>لا ترويسة، فالورقة فارغة</translation>
    </message>
    <message>
        <source>the first row must name the columns</source>
        <translation>يجب أن يسمّي الصف الأول الأعمدة</translation>
    </message>
    <message>
        <source>has a value in column %1, which the header has not</source>
        <translation>فيه قيمة في العمود %1 الذي ليس في الترويسة</translation>
    </message>
    <message>
        <source>a cell of row %1 has no place</source>
        <translation>خلية من الصف %1 بلا موضع</translation>
    </message>
    <message>
        <source>is a formula whose value is not in the file</source>
        <translation>معادلة ليست قيمتها في الملف</translation>
    </message>
    <message>
        <source>is an error of the sheet&apos;s</source>
        <translation>خطأ من أخطاء الورقة</translation>
    </message>
    <message>
        <source>is a text that is not in the file</source>
        <translation>نص ليس في الملف</translation>
    </message>
    <message>
        <source>is no number, and the file says it is</source>
        <translation>ليس عددًا، والملف يقول إنه عدد</translation>
    </message>
    <message>
        <source>is no day that there is</source>
        <translation>ليس يومًا موجودًا</translation>
    </message>
    <message>
        <source>is no XLSX file, or has a password</source>
        <translation>ليس ملف XLSX، أو له كلمة سر</translation>
    </message>
    <message>
        <source>save it as XLSX without a password</source>
        <translation>احفظه XLSX دون كلمة سر</translation>
    </message>
    <message>
        <source>is no XLSX file, or damaged</source>
        <translation>ليس ملف XLSX، أو تالف</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>له كلمة سر</translation>
    </message>
    <message>
        <source>has more than %1 files in it</source>
        <translation>فيه أكثر من %1 ملف</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the file unpacks to more than %1 times its size</source>
        <translation>يصير الملف بعد فك ضغطه أكبر من حجمه بأكثر من %1 مرة</translation>
    </message>
    <message>
        <source>the file has a comment or document type in its XML, which spreadsheets don&apos;t have</source>
        <translation>في XML الملف تعليق أو نوع مستند، وليس ذلك في ملفات الجداول</translation>
    </message>
    <message>
        <source>the file has a text longer than 4 MiB</source>
        <translation>في الملف نص أطول من 4 ميبيبايت</translation>
    </message>
    <message>
        <source>no value can be made up that the field &apos;%1&apos; allows</source>
        <translation>لا يمكن اختلاق قيمة يسمح بها الحقل «%1»</translation>
    </message>
    <message>
        <source>give it an example that fits, or allowed values</source>
        <translation>أعطه مثالًا مناسبًا أو قيمًا مسموحة</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; %2</source>
        <translation>الحقل «%1» %2</translation>
    </message>
    <message>
        <source>must be from 0 to %1</source>
        <translation>يجب أن يكون من 0 إلى %1</translation>
    </message>
    <message>
        <source>the pattern has more than %1 characters</source>
        <translation>في النمط أكثر من %1 محرف</translation>
    </message>
    <message>
        <source>must be three capital letters like &quot;EUR&quot;, of money</source>
        <translation>يجب أن يكون ثلاثة أحرف كبيرة مثل &quot;EUR&quot;، ولحقل مالي</translation>
    </message>
    <message>
        <source>only viewers can be asked for consent</source>
        <translation>لا تُطلب الموافقة إلا من المشاهدين</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at column %2</source>
        <translation>ليس تعبيرًا نمطيًا: %1، عند العمود %2</translation>
    </message>
    <message>
        <source>there is no purpose that the viewer could consent to</source>
        <translation>لا يوجد غرض يمكن أن يوافق عليه المُشاهد</translation>
    </message>
    <message>
        <source>viewers are known by this field whether they consent or not</source>
        <translation>يُعرف المشاهدون بهذا الحقل سواء وافقوا أم لا</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is neither yes or no nor a list of purposes</source>
        <translation>الحقل «%1» ليس نعم أو لا ولا قائمة أغراض</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; needs consent itself</source>
        <translation>الحقل «%1» نفسه يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>only lists and records have fields of their own</source>
        <translation>ليس لغير القوائم والسجلات حقول خاصة بها</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos; in the table</source>
        <translation>لا يوجد حقل «%1» في الجدول</translation>
    </message>
    <message>
        <source>picking viewers was stopped</source>
        <translation>أُوقف انتقاء المشاهدين</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>FFmpeg has no lossless encoder here</source>
        <translation>ليس لدى FFmpeg هنا مرمّز بلا فقد</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>لا يوجد ميكروفون</translation>
    </message>
    <message>
        <source>connect one, or choose it in the system&apos;s settings</source>
        <translation>أوصل واحدًا، أو اختره من إعدادات النظام</translation>
    </message>
    <message>
        <source>the microphone can&apos;t be used</source>
        <translation>لا يمكن استعمال الميكروفون</translation>
    </message>
    <message>
        <source>look whether another program has it</source>
        <translation>تحقق مما إذا كان برنامج آخر يستعمله</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translation>فُقد الميكروفون</translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation>لم يُسمع شيء</translation>
    </message>
    <message>
        <source>the dataset remembers no source</source>
        <translation>لا تتذكر مجموعة البيانات أي مصدر</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة الجدولة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>الفاصلة المنقوطة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>الخط العمودي</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>الفاصلة</translation>
    </message>
    <message>
        <source>it has no records</source>
        <translation>ليس فيه سجلات</translation>
    </message>
    <message>
        <source>the source&apos;s password or token is not in the keyring</source>
        <translation>كلمة سر المصدر أو رمزه المميز ليس في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>اكتبه مجددًا</translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation>لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>stopped waiting for the keyring</source>
        <translation>أُوقف انتظار حلقة المفاتيح</translation>
    </message>
    <message>
        <source>there is no such viewer</source>
        <translation>لا يوجد مُشاهد كهذا</translation>
    </message>
    <message>
        <source>a viewer needs a key</source>
        <translation>يحتاج المُشاهد إلى مفتاح</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the key of another viewer</source>
        <translation>«%1» مفتاح مُشاهد آخر</translation>
    </message>
    <message>
        <source>there is no such place for a viewer</source>
        <translation>لا يوجد موضع كهذا لمُشاهد</translation>
    </message>
    <message>
        <source>the last viewer can&apos;t be deleted</source>
        <translation>لا يمكن حذف المُشاهد الأخير</translation>
    </message>
    <message>
        <source>make another one first</source>
        <translation>أنشئ مُشاهدًا آخر أولًا</translation>
    </message>
    <message>
        <source>the data has no viewer with this key</source>
        <translation>ليس في البيانات مُشاهد بهذا المفتاح</translation>
    </message>
    <message>
        <source>this format was not there yet</source>
        <translation>لم تكن هذه الصيغة موجودة بعد</translation>
    </message>
    <message>
        <source>the data had other fields when that version was saved</source>
        <translation>كانت للبيانات حقول أخرى عند حفظ ذلك الإصدار</translation>
    </message>
    <message>
        <source>this template has no datasets</source>
        <translation>ليس لهذا القالب مجموعات بيانات</translation>
    </message>
    <message>
        <source>no viewer of the dataset &apos;%1&apos; fits the template&apos;s fields</source>
        <translation>لا يلائم أي مُشاهد في مجموعة البيانات «%1» حقول القالب</translation>
    </message>
    <message>
        <source>these viewers can only be looked at</source>
        <translation>هؤلاء المشاهدون للمعاينة فقط</translation>
    </message>
    <message>
        <source>import them as a dataset to edit them</source>
        <translation>استوردهم مجموعة بيانات لتحريرهم</translation>
    </message>
    <message>
        <source>viewers of the dataset &apos;%1&apos; don&apos;t fit the template&apos;s fields, and would be lost</source>
        <translation>في مجموعة البيانات «%1» مشاهدون لا يلائمون حقول القالب وسيُفقدون</translation>
    </message>
    <message>
        <source>alter the fields, or refresh the dataset</source>
        <translation>غيّر الحقول، أو حدّث مجموعة البيانات</translation>
    </message>
    <message>
        <source>rows of the lookup table &apos;%1&apos; can&apos;t be used</source>
        <translation>في جدول البحث «%1» صفوف غير صالحة</translation>
    </message>
    <message>
        <source>no key can be made for another viewer: %1</source>
        <translation>لا يمكن إنشاء مفتاح لمُشاهد آخر: %1</translation>
    </message>
    <message>
        <source>look at the pattern and the allowed values of %1</source>
        <translation>راجع النمط والقيم المسموحة للحقل %1</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>the template has no field that tells viewers apart</source>
        <translation>ليس في القالب حقل يميز المشاهدين</translation>
    </message>
    <message>
        <source>column %1 has no name; it is called &apos;%2&apos; here</source>
        <translation>العمود %1 بلا اسم؛ يسمى هنا «%2»</translation>
    </message>
    <message>
        <source>column %1 has the same name as one before it, &apos;%2&apos;; it is called &apos;%3&apos; here</source>
        <translation>للعمود %1 اسم عمود قبله نفسه، «%2»؛ يسمى هنا «%3»</translation>
    </message>
    <message>
        <source>and so have %1 more columns</source>
        <translation>وكذلك أعمدة أخرى عددها %1</translation>
    </message>
    <message>
        <source>that was the field&apos;s name before it was renamed</source>
        <translation>كان هذا اسم الحقل قبل إعادة تسميته</translation>
    </message>
    <message>
        <source>one of UTF-8, UTF-16, UTF-16LE, UTF-16BE and windows-1252</source>
        <translation>واحد من UTF-8 وUTF-16 وUTF-16LE وUTF-16BE وwindows-1252</translation>
    </message>
    <message>
        <source>it has zeros where UTF-16 has them</source>
        <translation>فيه أصفار حيث تكون في UTF-16</translation>
    </message>
    <message>
        <source>several columns have the same name, &apos;%1&apos;, and the field &apos;%2&apos; is read from it</source>
        <translation>عدة أعمدة لها الاسم نفسه، «%1»، والحقل «%2» يُقرأ منه</translation>
    </message>
    <message>
        <source>rename or remove all but one of them</source>
        <translation>أعد تسميتها أو أزلها كلها إلا واحدًا</translation>
    </message>
    <message>
        <source>there is no dataset &apos;%1&apos;</source>
        <translation>لا توجد مجموعة بيانات «%1»</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; has been altered by somebody else since it was opened</source>
        <translation>غيّر شخص آخر مجموعة البيانات «%1» منذ فتحها</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>افتحها مجددًا</translation>
    </message>
    <message>
        <source>the dataset &apos;%1&apos; was to be kept until %2 and no longer</source>
        <translation>كان يجب الاحتفاظ بمجموعة البيانات «%1» حتى %2 لا أكثر</translation>
    </message>
    <message>
        <source>; it has been destroyed</source>
        <translation>؛ وقد أُتلفت</translation>
    </message>
    <message>
        <source>; it is not opened, but could not be destroyed</source>
        <translation>؛ لا تُفتح، لكن لم يمكن إتلافها</translation>
    </message>
    <message>
        <source>the dataset is damaged, so it is not known where its key lies</source>
        <translation>مجموعة البيانات تالفة، فلا يُعرف أين مفتاحها</translation>
    </message>
    <message>
        <source>remove the file, and what begins with %1 in the system&apos;s keyring</source>
        <translation>أزل الملف وما يبدأ بـ %1 في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the dataset&apos;s time was over, so it has been destroyed</source>
        <translation>%1: انقضت مدة مجموعة البيانات، فأُتلفت</translation>
    </message>
    <message>
        <source>the receipt was signed with another key</source>
        <translation>وُقّع الإيصال بمفتاح آخر</translation>
    </message>
    <message>
        <source>check it as the user who erased, on the machine where that was done</source>
        <translation>تحقق منه بحساب المستخدم الذي أجرى المحو، على الجهاز الذي جرى فيه</translation>
    </message>
    <message>
        <source>is no erasing receipt</source>
        <translation>ليس إيصال محو</translation>
    </message>
    <message>
        <source>the key is overwritten, but its file can&apos;t be removed</source>
        <translation>كُتب فوق المفتاح، لكن لا تمكن إزالة ملفه</translation>
    </message>
    <message>
        <source>can&apos;t be overwritten: %1</source>
        <translation>لا تمكن الكتابة فوقه: %1</translation>
    </message>
    <message>
        <source>the key of &apos;%1&apos; lay in its file, as in earlier versions: copies of that file can still be opened with the passphrase</source>
        <translation>كان مفتاح «%1» في ملفها، كما في الإصدارات السابقة: لا يزال فتح نسخ ذلك الملف بعبارة المرور ممكنًا</translation>
    </message>
    <message>
        <source>import its data again; a key is only ever on the machine where the data was imported</source>
        <translation>استورد بياناتها مجددًا؛ فالمفتاح لا يكون إلا على الجهاز الذي استُوردت فيه البيانات</translation>
    </message>
    <message>
        <source>the dataset&apos;s key lies in the system&apos;s keyring, and there is none here to take it out of</source>
        <translation>مفتاح مجموعة البيانات في حلقة مفاتيح النظام، ولا توجد هنا حلقة يُخرج منها</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed yet (%2); that is done when one is next sealed or destroyed here</source>
        <translation>لم يمكن بعد إتلاف المفتاح السابق لمجموعة البيانات «%1» (%2)؛ يتم ذلك عندما تُختم هنا مجموعة أو تُتلف في المرة التالية</translation>
    </message>
    <message>
        <source>the key that the dataset &apos;%1&apos; had before could not be destroyed (%2); it is called %3</source>
        <translation>لم يمكن إتلاف المفتاح السابق لمجموعة البيانات «%1» (%2)؛ اسمه %3</translation>
    </message>
    <message>
        <source>the fields &apos;%1&apos; and &apos;%2&apos; have the same id, &apos;%3&apos;</source>
        <translation>للحقلين «%1» و«%2» المعرّف نفسه، «%3»</translation>
    </message>
    <message>
        <source>give one of them another id; without one, its name counts</source>
        <translation>أعطِ أحدهما معرّفًا آخر؛ ودون معرّف يُعتدّ باسمه</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>خادم الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>restart the system&apos;s sound, and try again</source>
        <translation>أعد تشغيل صوت النظام ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>long sound can&apos;t be kept while it is used: </source>
        <translation>لا يمكن الاحتفاظ بصوت طويل أثناء استعماله: </translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>أفسح مكانًا هناك</translation>
    </message>
    <message>
        <source>its sound is still being decoded</source>
        <translation>لا يزال فك ترميز صوته جاريًا</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>يستغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; of the dataset is gone, and what viewers have for it would be lost</source>
        <translation>لم يعد الحقل «%1» في مجموعة البيانات موجودًا، وسيضيع ما للمشاهدين فيه</translation>
    </message>
    <message>
        <source>undo that, or import the data again</source>
        <translation>تراجع عن ذلك، أو استورد البيانات مجددًا</translation>
    </message>
    <message>
        <source>another program is writing the datasets</source>
        <translation>برنامج آخر يكتب مجموعات البيانات الآن</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>أعد المحاولة عند انتهاء ذلك</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; is of another type than in the dataset, and what viewers have for it would be rewritten</source>
        <translation>نوع الحقل «%1» مختلف عنه في مجموعة البيانات، وستعاد كتابة قيم المشاهدين</translation>
    </message>
</context>
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
    <message>
        <source>Set &amp;In</source>
        <translation>تعيين نقطة ال&amp;بداية</translation>
    </message>
    <message>
        <source>Set &amp;Out</source>
        <translation>تعيين نقطة ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Go to I&amp;n</source>
        <translation>الانتقال إلى نقطة البدا&amp;ية</translation>
    </message>
    <message>
        <source>Go to O&amp;ut</source>
        <translation>الانتقال إلى نقطة النها&amp;ية</translation>
    </message>
    <message>
        <source>Clear In</source>
        <translation>مسح نقطة البداية</translation>
    </message>
    <message>
        <source>Clear Out</source>
        <translation>مسح نقطة النهاية</translation>
    </message>
    <message>
        <source>&amp;Clear In and Out</source>
        <translation>&amp;مسح نقطتي البداية والنهاية</translation>
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
        <source>select more of them, with Shift and a click</source>
        <translation>حدد مزيدًا منها بالنقر مع Shift</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %Ln element(s) on the canvas are selected</source>
        <translation>
            <numerusform>لا عناصر محددة على اللوحة</numerusform>
            <numerusform>المحدد على اللوحة أقل من عنصر واحد</numerusform>
            <numerusform>المحدد على اللوحة أقل من عنصرين</numerusform>
            <numerusform>المحدد على اللوحة أقل من %Ln عناصر</numerusform>
            <numerusform>المحدد على اللوحة أقل من %Ln عنصرًا</numerusform>
            <numerusform>المحدد على اللوحة أقل من %Ln عنصر</numerusform>
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
    <message>
        <source>Replace F&amp;onts of Typeface…</source>
        <translation>استبدال &amp;خطوط العائلة…</translation>
    </message>
    <message>
        <source>Set all that is set in the typeface in other fonts</source>
        <translation>عرض كل ما يستخدم عائلة الخطوط بخطوط أخرى</translation>
    </message>
    <message>
        <source>Replace Fonts of Typeface</source>
        <translation>استبدال خطوط العائلة</translation>
    </message>
    <message>
        <source>Drop the template&apos;s images here, and they are its logos.</source>
        <translation>أفلت صور القالب هنا لتصبح شعاراته.</translation>
    </message>
    <message>
        <source>Add Logos</source>
        <translation>إضافة شعارات</translation>
    </message>
    <message>
        <source>Replace Fonts of %1</source>
        <translation>استبدال خطوط %1</translation>
    </message>
</context>
<context>
    <name>reelwright::BrandParts</name>
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
    <message numerus="yes">
        <source>%Ln font(s)</source>
        <translation>
            <numerusform>لا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>%Ln خطوط</numerusform>
            <numerusform>%Ln خطًا</numerusform>
            <numerusform>%Ln خط</numerusform>
        </translation>
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
    <message>
        <source>Put Before It</source>
        <translation>وضعه قبله</translation>
    </message>
    <message>
        <source>Never shown: %1 takes every viewer</source>
        <translation>لا يظهر أبدًا: %1 يأخذ كل المشاهدين</translation>
    </message>
    <message>
        <source>Ask for it before %1</source>
        <translation>فحصه قبل %1</translation>
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
    <name>reelwright::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
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
    <name>reelwright::ClipPaste</name>
    <message>
        <source>Copying files…</source>
        <translation>جارٍ نسخ الملفات…</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorPopover</name>
    <message>
        <source>Colour as #RRGGBB or #RRGGBBAA</source>
        <translation>اللون بالصيغة ‎#RRGGBB أو ‎#RRGGBBAA</translation>
    </message>
    <message>
        <source>The brand has no colours yet</source>
        <translation>لا ألوان للعلامة بعد</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take a colour off the picture or anywhere on the screen</source>
        <translation>التقاط لون من الصورة أو من أي موضع على الشاشة</translation>
    </message>
    <message>
        <source>Take a colour off the picture or the studio&apos;s windows</source>
        <translation>التقاط لون من الصورة أو من نوافذ الاستوديو</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>القطّارة</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorSquare</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>التشبع والسطوع</translation>
    </message>
    <message>
        <source>Saturation %1 %, brightness %2 %</source>
        <translation>التشبع %1 %، السطوع %2 %</translation>
    </message>
</context>
<context>
    <name>reelwright::ColorStrip</name>
    <message>
        <source>Hue</source>
        <translation>تدرج اللون</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnForm</name>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>No column is chosen</source>
        <translation>لم يُختر عمود</translation>
    </message>
    <message>
        <source>Chosen because the names are alike: %1 of 100</source>
        <translation>اختير لتشابه الاسمين: %1 من 100</translation>
    </message>
    <message>
        <source>Nothing: it is not read</source>
        <translation>لا شيء: لا يُقرأ</translation>
    </message>
    <message>
        <source>A new field</source>
        <translation>حقل جديد</translation>
    </message>
</context>
<context>
    <name>reelwright::ColumnsModel</name>
    <message>
        <source>Mostly %1</source>
        <translation>غالبًا %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>%1, key</source>
        <translation>%1، مفتاح</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يبدو أنه</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
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
    <name>reelwright::CommandWords</name>
    <message>
        <source>package reelpack template.json load</source>
        <translation>حزمة reelpack template.json تحميل</translation>
    </message>
    <message>
        <source>template.json folder text write</source>
        <translation>template.json مجلد نص كتابة</translation>
    </message>
    <message>
        <source>save as backup</source>
        <translation>حفظ باسم نسخة احتياطية</translation>
    </message>
    <message>
        <source>viewers csv table spreadsheet records import</source>
        <translation>مشاهدون csv جدول بيانات سجلات استيراد</translation>
    </message>
    <message>
        <source>snapshot checkpoint name version</source>
        <translation>لقطة نقطة حفظ اسم إصدار</translation>
    </message>
    <message>
        <source>versions states undo</source>
        <translation>إصدارات حالات تراجع</translation>
    </message>
    <message>
        <source>preferences options language shortcuts</source>
        <translation>تفضيلات خيارات لغة اختصارات</translation>
    </message>
    <message>
        <source>palette actions search</source>
        <translation>لوحة إجراءات بحث</translation>
    </message>
    <message>
        <source>theme appearance night</source>
        <translation>سمة مظهر ليل</translation>
    </message>
    <message>
        <source>theme appearance day</source>
        <translation>سمة مظهر نهار</translation>
    </message>
    <message>
        <source>add photo picture image video clip sound</source>
        <translation>إضافة صورة فوتوغرافية فيديو مقطع صوت</translation>
    </message>
    <message>
        <source>swap exchange clip photo footage</source>
        <translation>تبديل مقطع صورة لقطات</translation>
    </message>
    <message>
        <source>relink offline locate lost</source>
        <translation>إعادة ربط غير متصل تحديد مكان مفقود</translation>
    </message>
    <message>
        <source>consolidate gather copy files</source>
        <translation>تجميع جمع نسخ ملفات</translation>
    </message>
    <message>
        <source>variable placeholder merge column</source>
        <translation>متغير عنصر نائب دمج عمود</translation>
    </message>
    <message>
        <source>palette swatch</source>
        <translation>لوحة ألوان عينة لون</translation>
    </message>
    <message>
        <source>font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>title caption type</source>
        <translation>عنوان تعليق كتابة</translation>
    </message>
    <message>
        <source>shape box square solid</source>
        <translation>شكل صندوق مربع مصمت</translation>
    </message>
    <message>
        <source>shape circle oval</source>
        <translation>شكل دائرة بيضوي</translation>
    </message>
    <message>
        <source>align middle horizontal</source>
        <translation>محاذاة وسط أفقي</translation>
    </message>
    <message>
        <source>align centre vertical</source>
        <translation>محاذاة توسيط عمودي</translation>
    </message>
    <message>
        <source>composition add</source>
        <translation>تكوين إضافة</translation>
    </message>
    <message>
        <source>storyboard step add</source>
        <translation>لوحة القصة خطوة إضافة</translation>
    </message>
    <message>
        <source>condition audience segment default</source>
        <translation>شرط جمهور شريحة افتراضي</translation>
    </message>
    <message>
        <source>cut razor blade divide</source>
        <translation>قطع شفرة موس قسمة</translation>
    </message>
    <message>
        <source>dissolve opacity transition</source>
        <translation>تلاشٍ ذوبان عتامة انتقال</translation>
    </message>
    <message>
        <source>precompose compound pre-comp</source>
        <translation>تجميع مسبق مركب تركيب</translation>
    </message>
    <message>
        <source>order layer up front raise</source>
        <translation>ترتيب طبقة أعلى أمام رفع</translation>
    </message>
    <message>
        <source>order layer down behind lower</source>
        <translation>ترتيب طبقة أسفل خلف خفض</translation>
    </message>
    <message>
        <source>silence sound off</source>
        <translation>إسكات صوت إيقاف</translation>
    </message>
    <message>
        <source>search person record</source>
        <translation>بحث شخص سجل</translation>
    </message>
    <message>
        <source>documentation manual</source>
        <translation>توثيق دليل</translation>
    </message>
    <message>
        <source>viewers csv xlsx excel sqlite json database postgresql http load dataset</source>
        <translation>مشاهدون csv xlsx excel sqlite json قاعدة بيانات postgresql http تحميل مجموعة بيانات</translation>
    </message>
    <message>
        <source>update reload sync dataset source</source>
        <translation>تحديث إعادة تحميل مزامنة مجموعة بيانات مصدر</translation>
    </message>
    <message>
        <source>forget gdpr privacy remove person receipt</source>
        <translation>نسيان gdpr خصوصية إزالة شخص إيصال</translation>
    </message>
    <message>
        <source>remove destroy key dataset</source>
        <translation>إزالة إتلاف مفتاح مجموعة بيانات</translation>
    </message>
    <message>
        <source>retention expiry last day</source>
        <translation>احتفاظ انتهاء آخر يوم</translation>
    </message>
    <message>
        <source>a b ab versus</source>
        <translation>a b ab مقابل</translation>
    </message>
    <message>
        <source>split screen before after slider</source>
        <translation>شاشة مقسمة قبل بعد شريط تمرير</translation>
    </message>
    <message>
        <source>subtract diff changed pixels</source>
        <translation>طرح فروق بكسلات متغيرة</translation>
    </message>
</context>
<context>
    <name>reelwright::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>See A and B beside each other</source>
        <translation>عرض A وB أحدهما بجانب الآخر</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>م&amp;سح بفاصل</translation>
    </message>
    <message>
        <source>See A left of a line that can be moved, and B right of it</source>
        <translation>عرض A يسار خط يمكن تحريكه وB يمينه</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>ال&amp;فرق</translation>
    </message>
    <message>
        <source>See where A and B differ, and by how much</source>
        <translation>عرض مواضع اختلاف A وB ومقداره</translation>
    </message>
    <message>
        <source>Compare with the &amp;Next Viewer</source>
        <translation>المقارنة بالمُشاهد ال&amp;تالي</translation>
    </message>
    <message>
        <source>Compare the viewer on the canvas with the next one</source>
        <translation>مقارنة المُشاهد المعروض على لوحة الرسم بالمُشاهد التالي</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>ت&amp;بديل الجانبين</translation>
    </message>
    <message>
        <source>Make A of B, and B of A</source>
        <translation>جعل A مكان B وB مكان A</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>‎× %1</translation>
    </message>
    <message>
        <source>How much the difference is amplified</source>
        <translation>مقدار تضخيم الفرق</translation>
    </message>
</context>
<context>
    <name>reelwright::CompareView</name>
    <message>
        <source>The pictures of A and B</source>
        <translation>صورتا A وB</translation>
    </message>
    <message>
        <source>Two viewers, versions or formats are compared here. Open a template with viewers to begin.</source>
        <translation>هنا تُقارن بين مُشاهدين أو إصدارين أو صيغتين. افتح قالبًا فيه مشاهدون للبدء.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>جارٍ قراءة «%1»…</translation>
    </message>
    <message>
        <source>look at them side by side, or choose another format</source>
        <translation>اعرضهما جنبًا إلى جنب، أو اختر صيغة أخرى</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>متطابقان</translation>
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
        <translation>متطابقان في هذه اللحظة، بتًّا ببت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) differ at this moment, by up to %1 of 255</source>
        <translation>
            <numerusform>لا بكسلات مختلفة في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
            <numerusform>بكسل واحد مختلف في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
            <numerusform>بكسلان مختلفان في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
            <numerusform>%Ln بكسلات مختلفة في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
            <numerusform>%Ln بكسلًا مختلفًا في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
            <numerusform>%Ln بكسل مختلف في هذه اللحظة، بمقدار يصل إلى %1 من 255</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels differ at this moment, by up to %2 of 255</source>
        <translation>⁦%1 %⁩ من البكسلات مختلفة في هذه اللحظة، بمقدار يصل إلى %2 من 255</translation>
    </message>
    <message>
        <source>Formats of different shapes can&apos;t be subtracted: %1 and %2</source>
        <translation>لا يمكن طرح صيغ مختلفة الأشكال: %1 و%2</translation>
    </message>
    <message>
        <source>Both show “%1”</source>
        <translation>كلاهما يعرض «%1»</translation>
    </message>
    <message>
        <source>At this time A shows “%1”, B shows “%2”</source>
        <translation>في هذا الوقت يعرض A «%1» ويعرض B «%2»</translation>
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
    <message>
        <source>found by %1</source>
        <translation>يُبحث فيه حسب %1</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتج</translation>
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
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>جداول البحث</translation>
    </message>
    <message>
        <source>Lookup Tables</source>
        <translation>جداول البحث</translation>
    </message>
    <message>
        <source>New &amp;Inferred Field</source>
        <translation>حقل مست&amp;نتج جديد</translation>
    </message>
    <message>
        <source>Make a named expression over other fields, to be used like one</source>
        <translation>إنشاء تعبير مسمّى عن حقول أخرى يُستخدم كأي حقل</translation>
    </message>
    <message>
        <source>New Inferred Field</source>
        <translation>حقل مستنتج جديد</translation>
    </message>
</context>
<context>
    <name>reelwright::DatasetActions</name>
    <message>
        <source>%1 (lookup table %2)</source>
        <translation>%1 (جدول البحث %2)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>مج&amp;موعات البيانات</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>ا&amp;ستيراد بيانات…</translation>
    </message>
    <message>
        <source>Take viewers or a lookup table into the document, sealed beside it</source>
        <translation>أخذ مشاهدين أو جدول بحث إلى المستند، مع ختمهم بجانبه</translation>
    </message>
    <message>
        <source>&amp;Refresh Data…</source>
        <translation>تح&amp;ديث البيانات…</translation>
    </message>
    <message>
        <source>Read the dataset&apos;s source again, and see what is different</source>
        <translation>قراءة مصدر مجموعة البيانات مجددًا وعرض الفروق</translation>
    </message>
    <message>
        <source>&amp;Keep Until…</source>
        <translation>الا&amp;حتفاظ حتى…</translation>
    </message>
    <message>
        <source>After that day the dataset is destroyed</source>
        <translation>بعد ذلك اليوم تُتلف مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Erase a Viewer…</source>
        <translation>&amp;محو مُشاهد…</translation>
    </message>
    <message>
        <source>Take a viewer out of all datasets, with a receipt</source>
        <translation>إخراج مُشاهد من كل مجموعات البيانات، مع إيصال</translation>
    </message>
    <message>
        <source>&amp;Delete Dataset…</source>
        <translation>ح&amp;ذف مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Destroy its key, and with it the data</source>
        <translation>إتلاف مفتاحها ومعه البيانات</translation>
    </message>
    <message>
        <source>&amp;Open the Closed Dataset</source>
        <translation>&amp;فتح مجموعة البيانات المغلقة</translation>
    </message>
    <message>
        <source>Ask for its passphrase, or the keyring, again</source>
        <translation>طلب عبارة مرورها أو حلقة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>لا يُحتفظ بأي منها بعد</translation>
    </message>
    <message>
        <source>Delete the dataset?</source>
        <translation>أتريد حذف مجموعة البيانات؟</translation>
    </message>
    <message>
        <source>The key of “%1” is destroyed, and with it the data, also in copies of its file. This can&apos;t be undone.</source>
        <translation>يُتلف مفتاح «%1» ومعه البيانات، حتى في نسخ ملفها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>جارٍ حذف %1…</translation>
    </message>
    <message>
        <source>%1 is deleted, and its key destroyed</source>
        <translation>حُذفت %1 وأُتلف مفتاحها</translation>
    </message>
    <message>
        <source>Keep Until</source>
        <translation>الاحتفاظ حتى</translation>
    </message>
    <message>
        <source>After its last day “%1” is destroyed when the document is opened.</source>
        <translation>بعد آخر يوم لها تُتلف «%1» عند فتح المستند.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>لها آخر يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Sealing %1…</source>
        <translation>جارٍ ختم %1…</translation>
    </message>
</context>
<context>
    <name>reelwright::DeviceBox</name>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
    <message>
        <source>Where sound is heard from the next time that it plays</source>
        <translation>حيث يُسمع الصوت بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>reelwright::DockTitle</name>
    <message>
        <source>Put %1 back into the window</source>
        <translation>إعادة %1 إلى النافذة</translation>
    </message>
    <message>
        <source>Give %1 a window of its own</source>
        <translation>وضع %1 في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>%1: drag to move it, double click to give it a window of its own</source>
        <translation>%1: السحب للنقل، والنقر المزدوج للوضع في نافذة مستقلة</translation>
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
    <message>
        <source>Fade &amp;In</source>
        <translation>تلاشٍ لل&amp;داخل</translation>
    </message>
    <message>
        <source>Fade %1 In</source>
        <translation>تلاشي %1 للداخل</translation>
    </message>
    <message>
        <source>Let it come up from nothing where it begins, in half a second</source>
        <translation>إظهاره تدريجيًا عند بدايته خلال نصف ثانية</translation>
    </message>
    <message>
        <source>Fade &amp;Out</source>
        <translation>تلاشٍ لل&amp;خارج</translation>
    </message>
    <message>
        <source>Fade %1 Out</source>
        <translation>تلاشي %1 للخارج</translation>
    </message>
    <message>
        <source>Let it go to nothing where it ends, in half a second</source>
        <translation>إخفاؤه تدريجيًا عند نهايته خلال نصف ثانية</translation>
    </message>
    <message>
        <source>&amp;Open Nested Scene</source>
        <translation>&amp;فتح المشهد المتداخل</translation>
    </message>
    <message>
        <source>Leave Nested S&amp;cene</source>
        <translation>الخ&amp;روج من المشهد المتداخل</translation>
    </message>
    <message>
        <source>Replace &amp;Medium…</source>
        <translation>استبدال ال&amp;وسيط…</translation>
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
    <name>reelwright::ElementValues</name>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>Rename Element</source>
        <translation>إعادة تسمية عنصر</translation>
    </message>
    <message>
        <source>Set Start</source>
        <translation>تعيين البداية</translation>
    </message>
    <message>
        <source>Set Duration</source>
        <translation>تعيين المدة</translation>
    </message>
</context>
<context>
    <name>reelwright::EraseDialog</name>
    <message>
        <source>Save Receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase a Viewer</source>
        <translation>محو مُشاهد</translation>
    </message>
    <message>
        <source>The viewer is taken out of every dataset of this document, for good. Files that the data came from are not touched.</source>
        <translation>يُخرج المُشاهد من كل مجموعات بيانات هذا المستند نهائيًا. ولا تُمس الملفات التي جاءت منها البيانات.</translation>
    </message>
    <message>
        <source>Key of the viewer</source>
        <translation>مفتاح المُشاهد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Erasing a viewer…</source>
        <translation>جارٍ محو مُشاهد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Could not be opened, so nothing went from them: %1</source>
        <translation>لم يمكن فتحها، فلم يُمحَ منها شيء: %1</translation>
    </message>
    <message>
        <source>No dataset has a viewer of that key</source>
        <translation>ليس في أي مجموعة بيانات مُشاهد بهذا المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) erased</source>
        <translation>
            <numerusform>لم يُمحَ أي صف</numerusform>
            <numerusform>مُحي صف واحد</numerusform>
            <numerusform>مُحي صفان</numerusform>
            <numerusform>مُحيت %Ln صفوف</numerusform>
            <numerusform>مُحي %Ln صفًا</numerusform>
            <numerusform>مُحي %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
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
    <message>
        <source>Three letters, such as EUR</source>
        <translation>ثلاثة أحرف، مثل EUR</translation>
    </message>
    <message>
        <source>Any value, or a regular expression</source>
        <translation>أي قيمة، أو تعبير نمطي</translation>
    </message>
    <message>
        <source>Tells nothing about a person</source>
        <translation>لا يدل على شيء عن شخص</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Sensitive: health, belief, origin and the like</source>
        <translation>حساس: الصحة والمعتقد والأصل وما شابه</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>فيمَ يُستخدم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Fields of each item</source>
        <translation>حقول كل بند</translation>
    </message>
    <message>
        <source>Personal Data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What it tells about a person</source>
        <translation>ما يدل عليه عن شخص</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>The field that tells whether the viewer agrees</source>
        <translation>الحقل الذي يبيّن هل يوافق المُشاهد</translation>
    </message>
    <message>
        <source>Set Currency</source>
        <translation>تعيين العملة</translation>
    </message>
    <message>
        <source>Set Pattern</source>
        <translation>تعيين النمط</translation>
    </message>
    <message>
        <source>Set Purpose</source>
        <translation>تعيين الغرض</translation>
    </message>
    <message>
        <source>Set Personal Data</source>
        <translation>تعيين البيانات الشخصية</translation>
    </message>
    <message>
        <source>Set Consent</source>
        <translation>تعيين الموافقة</translation>
    </message>
    <message>
        <source>Set Fields of Items</source>
        <translation>تعيين حقول البنود</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>لا يُسأل أحد</translation>
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
    <message>
        <source>Money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>مستنتج: %1</translation>
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
    <message>
        <source>%1  %2, %3 fps</source>
        <translation>%1  %2، %3 إطار/ث</translation>
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
        <source>Add Format %1</source>
        <translation>إضافة الصيغة %1</translation>
    </message>
    <message>
        <source>Remove Format %1</source>
        <translation>إزالة الصيغة %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 fps</source>
        <translation>%1 · %2 · %3 إطار/ث</translation>
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
        <translation>معاينة ملء الشاشة</translation>
    </message>
    <message>
        <source>The video, alone</source>
        <translation>الفيديو وحده</translation>
    </message>
</context>
<context>
    <name>reelwright::GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
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
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
</context>
<context>
    <name>reelwright::HistoryLimit</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>History &amp;Limit</source>
        <translation>&amp;حد السجل</translation>
    </message>
    <message>
        <source>How large the history may become before its oldest states are forgotten. Nothing since the oldest version ever is.</source>
        <translation>الحجم الذي قد يبلغه السجل قبل نسيان أقدم حالاته. ولا يُنسى أبدًا شيء منذ أقدم إصدار.</translation>
    </message>
    <message>
        <source>Forget the oldest states?</source>
        <translation>أتريد نسيان أقدم الحالات؟</translation>
    </message>
    <message>
        <source>The history takes %1. What it takes beyond %2 is forgotten for good, the oldest states first, but none since the oldest version.</source>
        <translation>يشغل السجل %1. يُنسى نهائيًا ما زاد على %2، بدءًا بأقدم الحالات، ولا تُنسى أي حالة منذ أقدم إصدار.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>The history takes %1</source>
        <translation>يشغل السجل %1</translation>
    </message>
    <message>
        <source>Limit of the history: %1</source>
        <translation>حد السجل: %1</translation>
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
    <message>
        <source>&amp;Look at Version</source>
        <translation>&amp;معاينة الإصدار</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>العودة إلى الوضع ال&amp;حالي</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>See the selected version on canvas and timeline, without going back to it</source>
        <translation>عرض الإصدار المحدد على لوحة الرسم والخط الزمني دون الرجوع إليه</translation>
    </message>
    <message>
        <source>See it on canvas and timeline, without going there</source>
        <translation>عرضها على لوحة الرسم والخط الزمني دون الانتقال إليها</translation>
    </message>
    <message>
        <source>Stop looking at an earlier state</source>
        <translation>إنهاء معاينة حالة سابقة</translation>
    </message>
    <message>
        <source>Make the document as what is looked at; nothing is lost</source>
        <translation>جعل المستند كما في المعاينة؛ ولا يُفقد شيء</translation>
    </message>
    <message>
        <source>Compare &amp;Pictures with Now</source>
        <translation>م&amp;قارنة الصور بالوضع الحالي</translation>
    </message>
    <message>
        <source>See the selected version and now beside each other</source>
        <translation>عرض الإصدار المحدد والوضع الحالي جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The source has no columns</source>
        <translation>ليس في المصدر أعمدة</translation>
    </message>
    <message>
        <source>New Fields of All Unread Columns</source>
        <translation>حقول جديدة من كل الأعمدة غير المقروءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>1 of 3: Where the records are</source>
        <translation>1 من 3: مكان السجلات</translation>
    </message>
    <message>
        <source>2 of 3: What the columns become</source>
        <translation>2 من 3: ما تصبح عليه الأعمدة</translation>
    </message>
    <message>
        <source>3 of 3: Import</source>
        <translation>3 من 3: الاستيراد</translation>
    </message>
    <message>
        <source>the data needs a name</source>
        <translation>تحتاج البيانات إلى اسم</translation>
    </message>
    <message>
        <source>the lookup table needs a name</source>
        <translation>يحتاج جدول البحث إلى اسم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>no row can be used</source>
        <translation>لا صف صالحًا</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>جارٍ الختم…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Imported, and sealed beside the document</source>
        <translation>استُوردت وخُتمت بجانب المستند</translation>
    </message>
    <message>
        <source>Nothing was taken: %1</source>
        <translation>لم يؤخذ شيء: %1</translation>
    </message>
    <message>
        <source>Reading: %1 rows, %2 set aside</source>
        <translation>جارٍ القراءة: %1 من الصفوف، واستُبعد %2</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportOptions</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>A lookup table</source>
        <translation>جدول بحث</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>جدول البحث</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>After that day the data is destroyed when the document is opened</source>
        <translation>بعد ذلك اليوم تُتلف البيانات عند فتح المستند</translation>
    </message>
    <message>
        <source>Keep until a day</source>
        <translation>الاحتفاظ حتى يوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>الصفوف هي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The field whose values tell the rows apart</source>
        <translation>الحقل الذي تميز قيمه الصفوف</translation>
    </message>
    <message>
        <source>Beside the other datasets</source>
        <translation>بجانب مجموعات البيانات الأخرى</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>بدلًا من «%1»</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportPlan</name>
    <message>
        <source>no column is read</source>
        <translation>لا يُقرأ أي عمود</translation>
    </message>
    <message>
        <source>choose what the columns become</source>
        <translation>اختر ما تصبح عليه الأعمدة</translation>
    </message>
    <message>
        <source>no column tells the viewers apart</source>
        <translation>لا عمود يميز المشاهدين</translation>
    </message>
    <message>
        <source>no column tells the rows apart</source>
        <translation>لا عمود يميز الصفوف</translation>
    </message>
    <message>
        <source>choose the key</source>
        <translation>اختر المفتاح</translation>
    </message>
    <message>
        <source>two columns are read as ‘%1’</source>
        <translation>يُقرأ عمودان على أنهما «%1»</translation>
    </message>
    <message>
        <source>no column is read as ‘%1’, which is required</source>
        <translation>لا يُقرأ أي عمود على أنه «%1»، وهو إلزامي</translation>
    </message>
    <message>
        <source>‘%1’ can&apos;t be a field&apos;s name</source>
        <translation>لا يصلح «%1» اسمًا لحقل</translation>
    </message>
</context>
<context>
    <name>reelwright::ImportSource</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Read First Rows</source>
        <translation>قراءة الصفوف الأولى</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
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
        <translation>لا شيء: كلها في جواب واحد</translation>
    </message>
    <message>
        <source>The answer&apos;s Link header</source>
        <translation>ترويسة Link في الجواب</translation>
    </message>
    <message>
        <source>A cursor in the answer</source>
        <translation>مؤشر موضع في الجواب</translation>
    </message>
    <message>
        <source>None; kept in the system&apos;s keyring, never in the document</source>
        <translation>لا شيء؛ يُحفظ في حلقة مفاتيح النظام، ولا يُحفظ في المستند أبدًا</translation>
    </message>
    <message>
        <source>Accept-Language: de, one a line</source>
        <translation>‎Accept-Language: de‎، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, XLSX or SQLite</source>
        <translation>CSV أو TSV أو JSON أو JSON Lines أو XLSX أو SQLite</translation>
    </message>
    <message>
        <source>/data/viewers, or empty if the file is the list</source>
        <translation>‎/data/viewers، أو فارغ إذا كان الملف هو القائمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>تنتهي الأعمدة عند</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>List in the file</source>
        <translation>القائمة في الملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Table or SELECT</source>
        <translation>جدول أو SELECT</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>الصفحات التالية</translation>
    </message>
    <message>
        <source>Cursor&apos;s place</source>
        <translation>موضع المؤشر</translation>
    </message>
    <message>
        <source>Its parameter</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>List in the answer</source>
        <translation>القائمة في الجواب</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer المميز</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>/data/items, or empty if the answer is the list</source>
        <translation>‎/data/items، أو فارغ إذا كان الجواب هو القائمة</translation>
    </message>
    <message>
        <source>Choose a file, and its first rows show here</source>
        <translation>اختر ملفًا فتظهر صفوفه الأولى هنا</translation>
    </message>
    <message>
        <source>Say where the records are, and read the first rows</source>
        <translation>حدد مكان السجلات، واقرأ الصفوف الأولى</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>البيانات (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 rows were looked at</source>
        <translation>فُحص أول %1 من الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (detected: %2)</source>
        <translation>%1 (مكتشف: %2)</translation>
    </message>
</context>
<context>
    <name>reelwright::InferredForm</name>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Such as first_name || &apos; &apos; || last_name</source>
        <translation>مثل ‎first_name || &apos; &apos; || last_name‎</translation>
    </message>
    <message>
        <source>no value for this viewer</source>
        <translation>لا قيمة لهذا المُشاهد</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>an inferred field needs an expression</source>
        <translation>يحتاج الحقل المستنتج إلى تعبير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
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
    <message>
        <source>Set in Style %1</source>
        <translation>تطبيق النمط %1</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorList</name>
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
    <message>
        <source>Element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>none of the brand&apos;s</source>
        <translation>ليس من أنماط العلامة</translation>
    </message>
    <message>
        <source>nested in it</source>
        <translation>متداخل فيه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>drag it onto the storyboard</source>
        <translation>اسحبه إلى لوحة القصة</translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::InspectorPickers</name>
    <message>
        <source>Easing of %1</source>
        <translation>تدرّج حركة %1</translation>
    </message>
    <message>
        <source>Import Media…</source>
        <translation>استيراد وسائط…</translation>
    </message>
    <message>
        <source>Add Typeface…</source>
        <translation>إضافة عائلة خطوط…</translation>
    </message>
</context>
<context>
    <name>reelwright::ItemFields</name>
    <message>
        <source>Add a Field of Each Item</source>
        <translation>إضافة حقل لكل بند</translation>
    </message>
    <message>
        <source>Name of item field %1</source>
        <translation>اسم حقل البند %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>reelwright::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>How loud the sound is, left and right</source>
        <translation>مدى ارتفاع الصوت، يسارًا ويمينًا</translation>
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
    <message>
        <source>Paste Scene %1</source>
        <translation>لصق المشهد %1</translation>
    </message>
    <message>
        <source>&amp;Copy Scene</source>
        <translation>&amp;نسخ المشهد</translation>
    </message>
    <message>
        <source>Copy it, with all that it shows</source>
        <translation>نسخه مع كل ما يعرضه</translation>
    </message>
    <message>
        <source>&amp;Paste Scene</source>
        <translation>&amp;لصق المشهد</translation>
    </message>
    <message>
        <source>Add the copied scenes at the end of the library</source>
        <translation>إضافة المَشاهد المنسوخة في آخر المكتبة</translation>
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
        <source>Storyboard</source>
        <translation>لوحة القصة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1 (“%2”) — Reelwright</source>
        <translation>%1 («%2») — Reelwright</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>نسخ المشاهدين</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>ال&amp;مقارنة</translation>
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
    <name>reelwright::MediaDrop</name>
    <message>
        <source>Insert “%1”</source>
        <translation>إدراج «%1»</translation>
    </message>
    <message>
        <source>Insert %1 Media</source>
        <translation>إدراج %1 من الوسائط</translation>
    </message>
    <message>
        <source>“%1” can&apos;t take the place of what “%2” shows</source>
        <translation>لا يمكن أن يحل «%1» محل ما يعرضه «%2»</translation>
    </message>
    <message>
        <source>it is of another kind; drop it without Alt</source>
        <translation>هو من نوع آخر؛ أفلته دون Alt</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>استبداله بـ «%1»</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaJobs</name>
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
        <source>Stored in the document</source>
        <translation>مخزَّن في المستند</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
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
        <source>%1 · in the document</source>
        <translation>%1 · في المستند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s)</source>
        <translation>
            <numerusform>لا استعمال</numerusform>
            <numerusform>استعمال واحد</numerusform>
            <numerusform>استعمالان</numerusform>
            <numerusform>%Ln استعمالات</numerusform>
            <numerusform>%Ln استعمالًا</numerusform>
            <numerusform>%Ln استعمال</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has lost it</source>
        <translation>فقده المستند</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>لا تمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>تجري قراءة الملف…</translation>
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
    <message numerus="yes">
        <source>%Ln file(s) missing</source>
        <translation>
            <numerusform>لا ملفات ناقصة</numerusform>
            <numerusform>ملف واحد ناقص</numerusform>
            <numerusform>ملفان ناقصان</numerusform>
            <numerusform>%Ln ملفات ناقصة</numerusform>
            <numerusform>%Ln ملفًا ناقصًا</numerusform>
            <numerusform>%Ln ملف ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Look at it and listen to it, here in the panel (Space)</source>
        <translation>مشاهدته والاستماع إليه هنا في اللوحة (Space)</translation>
    </message>
    <message>
        <source>Insert into the Sound&amp;track</source>
        <translation>إدراج في الموسيقى الت&amp;صويرية</translation>
    </message>
    <message>
        <source>Play it under the whole video, from the playhead on</source>
        <translation>تشغيله تحت الفيديو كله ابتداءً من رأس التشغيل</translation>
    </message>
</context>
<context>
    <name>reelwright::MediaPreview</name>
    <message>
        <source>Preview of a medium</source>
        <translation>معاينة وسيط</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Time in the medium</source>
        <translation>الوقت في الوسيط</translation>
    </message>
    <message>
        <source>Close the Preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>Its file is missing or was not read yet.</source>
        <translation>ملفه مفقود أو لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>إيقاف</translation>
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
    <name>reelwright::Narration</name>
    <message>
        <source>Record &amp;Narration</source>
        <translation>تسجيل السر&amp;د الصوتي</translation>
    </message>
    <message>
        <source>Play, and record what is spoken into the soundtrack</source>
        <translation>التشغيل مع تسجيل ما يُقال في الموسيقى التصويرية</translation>
    </message>
    <message>
        <source>Narration %1</source>
        <translation>السرد الصوتي %1</translation>
    </message>
    <message>
        <source>there is nothing to play</source>
        <translation>لا يوجد ما يُشغَّل</translation>
    </message>
    <message>
        <source>The narration is kept as %1</source>
        <translation>السرد الصوتي محفوظ باسم %1</translation>
    </message>
</context>
<context>
    <name>reelwright::NestTrail</name>
    <message>
        <source>Nested scenes</source>
        <translation>المَشاهد المتداخلة</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
</context>
<context>
    <name>reelwright::NewDocument</name>
    <message>
        <source>New document, %1</source>
        <translation>مستند جديد، %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>إطار في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) a second</source>
        <translation>
            <numerusform>لا إطارات في الثانية</numerusform>
            <numerusform>إطار واحد في الثانية</numerusform>
            <numerusform>إطاران في الثانية</numerusform>
            <numerusform>%Ln إطارات في الثانية</numerusform>
            <numerusform>%Ln إطارًا في الثانية</numerusform>
            <numerusform>%Ln إطار في الثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reelwright::NewTemplate</name>
    <message>
        <source>Scene 1</source>
        <translation>المشهد 1</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Float Panel</source>
        <translation>&amp;فصل اللوحة في نافذة</translation>
    </message>
    <message>
        <source>&amp;Close Panel</source>
        <translation>إ&amp;غلاق اللوحة</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Left</source>
        <translation>نقل اللوحة إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Right</source>
        <translation>نقل اللوحة إلى اليمي&amp;ن</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Top</source>
        <translation>نقل اللوحة إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move Panel to the &amp;Bottom</source>
        <translation>نقل اللوحة إلى الأس&amp;فل</translation>
    </message>
</context>
<context>
    <name>reelwright::PanelArea</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>reelwright::PassphraseDialog</name>
    <message>
        <source>The system has no keyring that takes the key of “%1”. A passphrase seals it instead. Nobody can open the data without it: write it down.</source>
        <translation>ليس في النظام حلقة مفاتيح تأخذ مفتاح «%1». تختمه عبارة مرور بدلًا منها. لا يستطيع أحد فتح البيانات دونها: دوّنها.</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase.</source>
        <translation>«%1» مختومة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose a Passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That was not its passphrase: try again</source>
        <translation>ليست هذه عبارة مرورها: أعد المحاولة</translation>
    </message>
    <message>
        <source>Four words or more that have nothing to do with each other are easy to keep in mind</source>
        <translation>يسهل تذكر أربع كلمات أو أكثر لا علاقة بينها</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>العبارتان غير متطابقتين</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Take a longer one</source>
        <translation>ضعيفة: يمكن تخمينها. اختر عبارة أطول</translation>
    </message>
    <message>
        <source>Fair: a longer one is better</source>
        <translation>مقبولة: الأطول أفضل</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>reelwright::PastBanner</name>
    <message>
        <source>Bring Back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>العودة إلى الوضع الحالي</translation>
    </message>
    <message>
        <source>“%1”, as it was then. Nothing can be edited.</source>
        <translation>«%1» كما كان حينها. لا يمكن تحرير شيء.</translation>
    </message>
</context>
<context>
    <name>reelwright::PlaybackActions</name>
    <message>
        <source>Play This &amp;Scene</source>
        <translation>تشغيل هذا المش&amp;هد</translation>
    </message>
    <message>
        <source>Play the scene in view, and no other</source>
        <translation>تشغيل المشهد المعروض دون غيره</translation>
    </message>
    <message>
        <source>&amp;Full Screen Preview</source>
        <translation>م&amp;عاينة ملء الشاشة</translation>
    </message>
    <message>
        <source>Show the video alone on a screen</source>
        <translation>عرض الفيديو وحده على شاشة</translation>
    </message>
    <message>
        <source>Sound While S&amp;eeking</source>
        <translation>الصوت أ&amp;ثناء التنقل</translation>
    </message>
    <message>
        <source>Hear the sound of the frame that is gone to</source>
        <translation>سماع صوت الإطار الذي يُنتقل إليه</translation>
    </message>
    <message>
        <source>&amp;Automatic Quality</source>
        <translation>الجودة ال&amp;تلقائية</translation>
    </message>
    <message>
        <source>&amp;Full Quality</source>
        <translation>الجودة ال&amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;Half Quality</source>
        <translation>&amp;نصف الجودة</translation>
    </message>
    <message>
        <source>&amp;Quarter Quality</source>
        <translation>&amp;ربع الجودة</translation>
    </message>
    <message>
        <source>How finely frames are drawn while playing</source>
        <translation>مدى دقة رسم الإطارات أثناء التشغيل</translation>
    </message>
    <message>
        <source>&amp;Quality While Playing</source>
        <translation>ال&amp;جودة أثناء التشغيل</translation>
    </message>
</context>
<context>
    <name>reelwright::ProfileMenu</name>
    <message>
        <source>Na&amp;me This Viewer…</source>
        <translation>تس&amp;مية هذا المُشاهد…</translation>
    </message>
    <message>
        <source>Give the viewer on screen a name to go back to</source>
        <translation>إعطاء المُشاهد المعروض على الشاشة اسمًا للعودة إليه</translation>
    </message>
    <message>
        <source>&amp;Forget This Viewer&apos;s Name</source>
        <translation>&amp;نسيان اسم هذا المُشاهد</translation>
    </message>
    <message>
        <source>The viewer stays, the name goes</source>
        <translation>يبقى المُشاهد ويزول الاسم</translation>
    </message>
    <message>
        <source>Name of the viewer on screen</source>
        <translation>اسم المُشاهد المعروض على الشاشة</translation>
    </message>
    <message>
        <source>Such as “longest name”</source>
        <translation>مثل «أطول اسم»</translation>
    </message>
    <message>
        <source>Named viewers</source>
        <translation>المشاهدون المسمَّون</translation>
    </message>
    <message>
        <source>This viewer is “%1”</source>
        <translation>هذا المُشاهد هو «%1»</translation>
    </message>
    <message>
        <source>No viewer has a name yet</source>
        <translation>لا اسم لأي مُشاهد بعد</translation>
    </message>
    <message>
        <source>Viewers of a dataset can have names</source>
        <translation>يمكن أن تكون لمشاهدي مجموعات البيانات أسماء</translation>
    </message>
    <message>
        <source>%1 · Enter keeps the name</source>
        <translation>%1 · مفتاح Enter يحفظ الاسم</translation>
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
    <message>
        <source>there is no keyframe at the playhead</source>
        <translation>لا إطار مفتاحيًا عند رأس التشغيل</translation>
    </message>
    <message>
        <source>go to a keyframe, or set one there</source>
        <translation>انتقل إلى إطار مفتاحي، أو عيّن واحدًا هناك</translation>
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
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>reelwright::RefreshDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>لا شيء مختلف</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Refresh “%1”</source>
        <translation>تحديث «%1»</translation>
    </message>
    <message>
        <source>Reading: %1 rows</source>
        <translation>جارٍ القراءة: %1 من الصفوف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة السر أو الرمز المميز</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Rows Set Aside</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 added, %2 gone, %3 altered, %4 the same</source>
        <translation>المضاف %1، والمُزال %2، والمغيَّر %3، والباقي كما هو %4</translation>
    </message>
    <message>
        <source>Columns that are new: %1</source>
        <translation>الأعمدة الجديدة: %1</translation>
    </message>
    <message>
        <source>Columns that are gone: %1</source>
        <translation>الأعمدة التي لم تعد موجودة: %1</translation>
    </message>
    <message>
        <source>The first %1 changes are shown</source>
        <translation>يُعرض أول %1 من التغييرات</translation>
    </message>
    <message>
        <source>Rows Set Aside (%1)</source>
        <translation>الصفوف المستبعدة (%1)</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>جارٍ الختم…</translation>
    </message>
    <message>
        <source>The data of before stays</source>
        <translation>تبقى البيانات السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>reelwright::ReplaceMedium</name>
    <message>
        <source>Import Media…</source>
        <translation>استيراد وسائط…</translation>
    </message>
    <message>
        <source>Replace Medium of %1</source>
        <translation>استبدال وسيط %1</translation>
    </message>
    <message>
        <source>%1 is in the media panel: it is of another kind than what it was to replace</source>
        <translation>%1 في لوحة الوسائط: نوعه غير نوع ما كان سيحل محله</translation>
    </message>
</context>
<context>
    <name>reelwright::ReportView</name>
    <message>
        <source>%1 rows read, %2 taken, %3 set aside</source>
        <translation>قُرئ %1 من الصفوف، وأُخذ %2، واستُبعد %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) came more than once; the first row of each was taken</source>
        <translation>
            <numerusform>لم يتكرر أي مفتاح</numerusform>
            <numerusform>تكرر مفتاح واحد؛ وأُخذ صفه الأول</numerusform>
            <numerusform>تكرر مفتاحان؛ وأُخذ الصف الأول لكل منهما</numerusform>
            <numerusform>تكررت %Ln مفاتيح؛ وأُخذ الصف الأول لكل منها</numerusform>
            <numerusform>تكرر %Ln مفتاحًا؛ وأُخذ الصف الأول لكل منها</numerusform>
            <numerusform>تكرر %Ln مفتاح؛ وأُخذ الصف الأول لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>No row had %1</source>
        <translation>لم يرد في أي صف: %1</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>أُخذت كل الصفوف</translation>
    </message>
    <message>
        <source>Save Rows Set Aside…</source>
        <translation>حفظ الصفوف المستبعدة…</translation>
    </message>
    <message>
        <source>Save Rows Set Aside</source>
        <translation>حفظ الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved; the file has viewers&apos; values in plain</source>
        <translation>حُفظت؛ وفي الملف قيم المشاهدين مكشوفة</translation>
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
    <message>
        <source>Looking back: nothing is edited</source>
        <translation>معاينة حالة سابقة: لا يُحرَّر شيء</translation>
    </message>
    <message>
        <source>Seal Viewers</source>
        <translation>ختم المشاهدين</translation>
    </message>
    <message>
        <source>Try again to seal what was altered of viewers</source>
        <translation>إعادة محاولة ختم تغييرات المشاهدين</translation>
    </message>
    <message>
        <source>Viewers not yet sealed</source>
        <translation>لم يُختم المشاهدون بعد</translation>
    </message>
    <message>
        <source>Sealing the viewers…</source>
        <translation>جارٍ ختم المشاهدين…</translation>
    </message>
    <message>
        <source>Viewers are not sealed</source>
        <translation>المشاهدون غير مختومين</translation>
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
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · غير مستخدم</translation>
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
        <translation>كل المشاهدين</translation>
    </message>
    <message>
        <source>no viewer</source>
        <translation>لا مُشاهد</translation>
    </message>
    <message>
        <source>%1 viewers</source>
        <translation>%1 من المُشاهدين</translation>
    </message>
    <message>
        <source>Used nowhere</source>
        <translation>غير مستخدم في أي مكان</translation>
    </message>
    <message>
        <source>Used in one slot or element</source>
        <translation>مستخدم في خانة واحدة أو عنصر واحد</translation>
    </message>
    <message>
        <source>Used in %1 slots and elements</source>
        <translation>مستخدم في %1 من الخانات والعناصر</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>متداخل</translation>
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
    <message>
        <source>“%1” can only be looked at</source>
        <translation>«%1» للمعاينة فقط</translation>
    </message>
    <message>
        <source>go back to now, or bring it back</source>
        <translation>عد إلى الوضع الحالي، أو استعده</translation>
    </message>
    <message>
        <source>Nothing came into %1: it is no longer open</source>
        <translation>لم يدخل شيء إلى %1: لم يعد مفتوحًا</translation>
    </message>
    <message>
        <source>It comes into the document when you go back to now</source>
        <translation>سيدخل إلى المستند عند العودة إلى الآن</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>تجري معاينة حالة سابقة…</translation>
    </message>
    <message>
        <source>Opening the viewers…</source>
        <translation>جارٍ فتح المشاهدين…</translation>
    </message>
    <message>
        <source>Destroyed, since their time was over: %1</source>
        <translation>أُتلفت لانقضاء مدتها: %1</translation>
    </message>
    <message>
        <source>the viewers are just being opened</source>
        <translation>يجري الآن فتح المشاهدين</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>أعد المحاولة بعد انتهاء ذلك</translation>
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
    <name>reelwright::SideBar</name>
    <message>
        <source>The version of %1</source>
        <translation>إصدار الجانب %1</translation>
    </message>
    <message>
        <source>The format of %1</source>
        <translation>صيغة الجانب %1</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1، على لوحة الرسم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>The version of the document</source>
        <translation>إصدار المستند</translation>
    </message>
    <message>
        <source>Save a version of the document to compare it with now</source>
        <translation>احفظ إصدارًا من المستند لمقارنته بالوضع الحالي</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 إطار/ث</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The template has one format only</source>
        <translation>للقالب صيغة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>reelwright::Sides</name>
    <message>
        <source>there is one viewer only</source>
        <translation>لا يوجد إلا مُشاهد واحد</translation>
    </message>
    <message>
        <source>open data with more viewers, or choose the viewer on the canvas in another version or format</source>
        <translation>افتح بيانات فيها مشاهدون أكثر، أو اختر المُشاهد المعروض على لوحة الرسم في إصدار آخر أو صيغة أخرى</translation>
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
    <message>
        <source>%1, looked at</source>
        <translation>%1، قيد المعاينة</translation>
    </message>
    <message>
        <source>A click shows it</source>
        <translation>النقر يعرضه</translation>
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
        <source>%1 fps</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln frame(s) dropped</source>
        <translation>
            <numerusform> · لا إطارات ساقطة</numerusform>
            <numerusform> · إطار ساقط واحد</numerusform>
            <numerusform> · إطاران ساقطان</numerusform>
            <numerusform> · %Ln إطارات ساقطة</numerusform>
            <numerusform> · %Ln إطارًا ساقطًا</numerusform>
            <numerusform> · %Ln إطار ساقط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files can&apos;t be used</source>
        <translation>%1 من الملفات لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Videos can&apos;t be rendered before all files are there</source>
        <translation>لا يمكن إخراج الفيديوهات قبل أن توجد كل الملفات</translation>
    </message>
    <message>
        <source>Open Dataset…</source>
        <translation>فتح مجموعة بيانات…</translation>
    </message>
    <message>
        <source>The viewers are sealed and could not be opened: try again</source>
        <translation>المشاهدون مختومون ولم يمكن فتحهم: أعد المحاولة</translation>
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
    <message>
        <source>%1 shows nothing yet
Drop a scene onto it, or press Enter to choose one</source>
        <translation>لا تعرض %1 شيئًا بعد
أفلت مشهدًا عليها، أو اضغط Enter لاختيار مشهد</translation>
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
    <name>reelwright::TableModel</name>
    <message>
        <source>%1, a lookup table; rows are found by %2</source>
        <translation>%1، جدول بحث؛ يُبحث عن صفوفه حسب %2</translation>
    </message>
    <message>
        <source>%1 · rows are found by it</source>
        <translation>%1 · يُبحث عن الصفوف حسبه</translation>
    </message>
    <message>
        <source>%1 · lookup(%2, …, %3)</source>
        <translation>%1 · ⁦lookup(%2, …, %3)⁩</translation>
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
    <message>
        <source>Changed %1</source>
        <translation>تغيّر %1</translation>
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
    <message>
        <source>In: drag it; a loop begins here</source>
        <translation>نقطة البداية: اسحبها؛ يبدأ التكرار هنا</translation>
    </message>
    <message>
        <source>Out: drag it; a loop ends here</source>
        <translation>نقطة النهاية: اسحبها؛ ينتهي التكرار هنا</translation>
    </message>
    <message>
        <source>%1
A double click opens the scene</source>
        <translation>%1
النقر المزدوج يفتح المشهد</translation>
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
        <translation>ملاءمة ⁦%1 %⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
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
    <message>
        <source> · </source>
        <translation> · </translation>
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
    <name>reelwright::VariantList</name>
    <message>
        <source>Viewers beside each other</source>
        <translation>المشاهدون جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>reelwright::VariantsPanel</name>
    <message>
        <source>Variants</source>
        <translation>نسخ المشاهدين</translation>
    </message>
    <message>
        <source>&amp;Other Viewers</source>
        <translation>مشاهدون آ&amp;خرون</translation>
    </message>
    <message>
        <source>Pick others at random</source>
        <translation>انتقاء غيرهم عشوائيًا</translation>
    </message>
    <message>
        <source>&amp;Add the Viewer on the Canvas</source>
        <translation>إ&amp;ضافة المُشاهد المعروض على لوحة الرسم</translation>
    </message>
    <message>
        <source>Look at the viewer on the canvas here, too</source>
        <translation>معاينة المُشاهد المعروض على لوحة الرسم هنا أيضًا</translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation>إخ&amp;راج</translation>
    </message>
    <message>
        <source>Look at this viewer no longer</source>
        <translation>إيقاف معاينة هذا المُشاهد</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>One per path</source>
        <translation>واحد لكل مسار</translation>
    </message>
    <message>
        <source>The first ones</source>
        <translation>الأوائل</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>One viewer for each set of scenes that is seen</source>
        <translation>مُشاهد واحد لكل مجموعة من المَشاهد المعروضة</translation>
    </message>
    <message>
        <source>How viewers are picked</source>
        <translation>كيفية انتقاء المشاهدين</translation>
    </message>
    <message>
        <source>How many viewers</source>
        <translation>عدد المشاهدين</translation>
    </message>
    <message>
        <source>Only viewers for whom this is true</source>
        <translation>المشاهدون الذين يتحقق لهم هذا فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picking viewers…</source>
        <translation>جارٍ انتقاء المشاهدين…</translation>
    </message>
    <message>
        <source>Show a viewer on the canvas, and add it here with +.</source>
        <translation>اعرض مُشاهدًا على لوحة الرسم وأضفه هنا بالزر +.</translation>
    </message>
    <message>
        <source>For no viewer is this true.</source>
        <translation>لا يتحقق هذا لأي مُشاهد.</translation>
    </message>
    <message>
        <source>Viewers of the open data are shown beside each other here.</source>
        <translation>يُعرض هنا مشاهدو البيانات المفتوحة جنبًا إلى جنب.</translation>
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
    <message>
        <source>Named viewers</source>
        <translation>المشاهدون المسمَّون</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerChoice</name>
    <message>
        <source>The viewer of %1</source>
        <translation>مُشاهد الجانب %1</translation>
    </message>
    <message>
        <source>Find a viewer for %1 by any field</source>
        <translation>البحث عن مُشاهد للجانب %1 بأي حقل</translation>
    </message>
    <message>
        <source>%1, on the canvas</source>
        <translation>%1، على لوحة الرسم</translation>
    </message>
    <message>
        <source>The viewer on the canvas</source>
        <translation>المُشاهد المعروض على لوحة الرسم</translation>
    </message>
    <message>
        <source>%1, the next one</source>
        <translation>%1، وهو التالي</translation>
    </message>
    <message>
        <source>The next viewer</source>
        <translation>المُشاهد التالي</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerEdits</name>
    <message>
        <source>the viewers are just changing places</source>
        <translation>المشاهدون تتبدل مواضعهم الآن</translation>
    </message>
    <message>
        <source>try again when that is done</source>
        <translation>أعد المحاولة بعد انتهاء ذلك</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridModel</name>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Sort by %1: up, down, and as in the data</source>
        <translation>الفرز حسب %1: تصاعديًا وتنازليًا وكما في البيانات</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No consent to “%1”: everything that reads this field finds no value</source>
        <translation>لا موافقة على «%1»: كل ما يقرأ هذا الحقل لا يجد قيمة</translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>مستنتج: %1</translation>
    </message>
    <message>
        <source>%1, no consent: read as no value</source>
        <translation>%1، لا موافقة: يُقرأ بلا قيمة</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1، مستنتج</translation>
    </message>
    <message>
        <source>the viewers are just changing places</source>
        <translation>المشاهدون تتبدل مواضعهم الآن</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridPanel</name>
    <message>
        <source>these viewers are a file&apos;s, which is only looked at: import it as a dataset to edit them</source>
        <translation>هؤلاء المشاهدون من ملف للمعاينة فقط: استورده مجموعة بيانات لتحريرهم</translation>
    </message>
    <message>
        <source>the viewers are of other fields</source>
        <translation>حقول المشاهدين مختلفة</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>No viewer is like this.</source>
        <translation>لا مُشاهد كهذا.</translation>
    </message>
    <message>
        <source>&amp;Show This Viewer</source>
        <translation>&amp;عرض هذا المُشاهد</translation>
    </message>
    <message>
        <source>Put the viewer of this row on screen</source>
        <translation>عرض مُشاهد هذا الصف على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>&amp;تحرير القيمة</translation>
    </message>
    <message>
        <source>Type another value in its place</source>
        <translation>كتابة قيمة أخرى مكانها</translation>
    </message>
    <message>
        <source>&amp;New Viewer</source>
        <translation>مُشاهد &amp;جديد</translation>
    </message>
    <message>
        <source>Make a viewer of the fields&apos; examples</source>
        <translation>إنشاء مُشاهد من أمثلة الحقول</translation>
    </message>
    <message>
        <source>&amp;Duplicate Viewers</source>
        <translation>م&amp;ضاعفة المشاهدين</translation>
    </message>
    <message>
        <source>Make others like the chosen ones, with keys of their own</source>
        <translation>إنشاء مشاهدين آخرين مثل المختارين، بمفاتيح خاصة بهم</translation>
    </message>
    <message>
        <source>S&amp;ort by This Column</source>
        <translation>&amp;فرز حسب هذا العمود</translation>
    </message>
    <message>
        <source>Up, down, and as in the data</source>
        <translation>تصاعديًا وتنازليًا وكما في البيانات</translation>
    </message>
    <message>
        <source>De&amp;lete Viewers</source>
        <translation>&amp;حذف المشاهدين</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the dataset</source>
        <translation>إخراج المختارين من مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Undo in Viewers</source>
        <translation>ت&amp;راجع في المشاهدين</translation>
    </message>
    <message>
        <source>Take back what was last done to viewers</source>
        <translation>التراجع عن آخر ما أُجري على المشاهدين</translation>
    </message>
    <message>
        <source>&amp;Redo in Viewers</source>
        <translation>إعا&amp;دة في المشاهدين</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Filter viewers by an expression</source>
        <translation>ترشيح المشاهدين بتعبير</translation>
    </message>
    <message>
        <source>Filter, such as plan = &apos;gold&apos;</source>
        <translation>مرشّح، مثل ‎plan = &apos;gold&apos;‎</translation>
    </message>
    <message>
        <source>Search viewers in all fields</source>
        <translation>البحث عن المشاهدين في كل الحقول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Your viewers stand here, a row for each, once their data is open.</source>
        <translation>هنا يظهر مشاهدوك، لكل منهم صف، بعد فتح بياناتهم.</translation>
    </message>
    <message>
        <source>Open Data…</source>
        <translation>فتح البيانات…</translation>
    </message>
    <message>
        <source>looking… of %1</source>
        <translation>جارٍ البحث… من %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>the viewers are just changing places: try again</source>
        <translation>المشاهدون تتبدل مواضعهم الآن: أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 is inferred: alter its expression in the Data panel</source>
        <translation>%1 مستنتج: غيّر تعبيره في لوحة البيانات</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerGridView</name>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>All viewers</source>
        <translation>كل المشاهدين</translation>
    </message>
</context>
<context>
    <name>reelwright::ViewerProfiles</name>
    <message>
        <source>what the dataset says of its origin can&apos;t be read</source>
        <translation>لا تمكن قراءة ما تقوله مجموعة البيانات عن أصلها</translation>
    </message>
    <message>
        <source>the viewer of “%1” is not in the data</source>
        <translation>مُشاهد «%1» ليس في البيانات</translation>
    </message>
    <message>
        <source>forget the profile, or give its name to another viewer</source>
        <translation>انسَ المُشاهد المسمّى، أو أعطِ اسمه لمُشاهد آخر</translation>
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
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>‎%1 dB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viewer(s)</source>
        <translation>
            <numerusform>لا مشاهدين</numerusform>
            <numerusform>مُشاهد واحد</numerusform>
            <numerusform>مُشاهدان</numerusform>
            <numerusform>%Ln مُشاهدين</numerusform>
            <numerusform>%Ln مُشاهدًا</numerusform>
            <numerusform>%Ln مُشاهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s)</source>
        <translation>
            <numerusform>لا مَشاهد</numerusform>
            <numerusform>مَشهد واحد</numerusform>
            <numerusform>مَشهدان</numerusform>
            <numerusform>%Ln مَشاهد</numerusform>
            <numerusform>%Ln مَشهدًا</numerusform>
            <numerusform>%Ln مَشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside</source>
        <translation>
            <numerusform>لا صفوف منحّاة</numerusform>
            <numerusform>صف واحد منحّى</numerusform>
            <numerusform>صفان منحّيان</numerusform>
            <numerusform>%Ln صفوف منحّاة</numerusform>
            <numerusform>%Ln صفًا منحّى</numerusform>
            <numerusform>%Ln صف منحّى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>لا تمكن قراءة %1</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>تجري قراءة %1…</translation>
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
        <source>&amp;Reset Workspace</source>
        <translation>إعادة &amp;تعيين مساحة العمل</translation>
    </message>
    <message>
        <source>Arrange the panels as they came</source>
        <translation>إعادة ترتيب اللوحات الأصلي</translation>
    </message>
    <message>
        <source>The fields and the viewers, beside the canvas</source>
        <translation>الحقول والمشاهدون بجانب لوحة الرسم</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>ن&amp;سخ المشاهدين</translation>
    </message>
    <message>
        <source>Many viewers beside each other, and the canvas</source>
        <translation>مشاهدون كثيرون جنبًا إلى جنب، ولوحة الرسم</translation>
    </message>
</context>
</TS>
