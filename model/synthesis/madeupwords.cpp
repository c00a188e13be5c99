// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/synthesis/madeupwords.h>

#include <QHash>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

// Words of one language, apart by spaces.
struct WordList {
    const char *code;
    const char *first;
    const char *last;
    const char *cities;
    const char *words;
    bool familyFirst = false; // without a space between the names
    bool spaced = true;       // between words
};

constexpr std::array languages{
    WordList{"en", "Ada Ben Chloe Dana Eli Fern George Hazel Ivo Josephine",
             "Archer Blythe Carter Dunmore Ellwood Fairweather Grant Hollis Ingram Vale",
             "Ashford Brightwater Cedarholm Dunley Eastbrook Fenwick",
             "bright river window letter garden simple offer travel summer answer paper morning"},
    WordList{"de", "Anke Björn Cäcilie Dörte Enno Frauke Götz Heike Ingo Jürgen",
             "Ährens Böttcher Clausen Dünnwald Eßer Fürst Großmann Hübner Jäger Kühn",
             "Ahrenstadt Bächlingen Dörrheim Eschenau Fürstenried Grünau",
             "Angebot Freude Straße größer Wärme Lösung Sommer Brief Garten Zukunft Übersicht Weg"},
    WordList{"fr", "Aurélie Benoît Chloé Didier Élise François Gaëlle Hélène Inès Jérôme",
             "Aubry Bérard Châtelain Dubreuil Étienne Fournier Garnier Hébert Lefèvre Noël",
             "Aubeville Beaulac Châteauneuil Dourdain Épinal-sur-Mer Fontclair",
             "lumière rivière lettre jardin simple été réponse matin papier voyage fenêtre offre"},
    WordList{"es", "Ana Begoña Carlos Dolores Íñigo Fermín Guadalupe Hugo Inés José",
             "Acuña Bermúdez Cabañas Domínguez Espín Fuentes Gutiérrez Ibáñez Núñez Peña",
             "Aldeanueva Bellaflor Cañaveral Dosríos Encinares Fuentealta",
             "mañana carta jardín verano viaje papel oferta ventana río sencillo respuesta luz"},
    WordList{"it", "Alba Bruno Chiara Dario Elisa Fabio Giada Ida Leo Niccolò",
             "Amadori Bellini Caruso Donati Esposto Fabbri Galli Lunari Morandi Villa",
             "Altavilla Borgonuovo Castelmare Dossobello Fontevecchia Gallese",
             "mattina lettera giardino estate viaggio carta offerta finestra fiume luce risposta"},
    WordList{"pl", "Agnieszka Bożena Czesław Dąbrówka Elżbieta Grażyna Jędrzej Łucja Paweł Żaneta",
             "Bąk Ćwik Dębski Gołąb Jabłoński Kędzierski Łoś Mączka Świątek Źródlak",
             "Białobrzeg Częstoniew Dębina Głogówek Łąkowo Żurawia",
             "światło rzeka ogród list lato podróż papier okno odpowiedź poranek oferta źródło"},
    WordList{"tr", "Aslı Barış Çiğdem Deniz Ebru Fırat Gülşen İpek Kağan Şule",
             "Aydın Başar Çetin Demirağ Erdoğmuş Güneş Işık Kılıç Özgür Şahinoğlu",
             "Akçaköy Bağlıca Çamlıhan Dereiçi Ilıca Yeşilova",
             "ışık nehir bahçe mektup yaz yolculuk kâğıt pencere cevap sabah öneri güneş"},
    WordList{"ru", "Анна Борис Вера Глеб Дарья Егор Жанна Зоя Илья Ксения",
             "Абрамова Белов Воронин Громова Дёмин Ершов Жукова Зимин Исаева Щукин",
             "Берёзовск Ветроград Заречье Ильинка Лугово Светлогорье",
             "свет река сад письмо лето дорога бумага окно ответ утро предложение тепло"},
    WordList{"el", "Άννα Βασίλης Γιώργος Δήμητρα Ελένη Ζωή Ηλίας Θάλεια Ιάσων Χλόη",
             "Αγγέλου Βλάχος Γαλάνης Δούκας Ευαγγέλου Ζαφείρη Λάμπρου Μακρή Νικολάου Ψαρράς",
             "Ανθούπολη Γλυκόραχη Καλλιθέα Λευκοχώρι Ξηρόκαμπος Φωτεινό",
             "φως ποτάμι κήπος γράμμα καλοκαίρι ταξίδι χαρτί παράθυρο απάντηση πρωί προσφορά"},
    WordList{"ar", "آمنة بدر جميلة داود رنا زياد سلمى طارق عائشة يوسف",
             "الأحمدي البغدادي الحسيني الخالدي الدوري السعيد الشامي العمري القاسم النجار",
             "الواحة الربيع النخيل السلام الزهراء المرجان",
             "نور نهر حديقة رسالة صيف رحلة ورقة نافذة جواب صباح عرض بسيط"},
    WordList{"he", "אביגיל בועז גלית דוד הדס זוהר טליה יעל נועם שירה",
             "אברהמי בן־דוד גולן דיין הראל זיו חדד לביא מזרחי שגיא",
             "גבעת־אור נווה־ים עין־שחר רמת־תמר",
             "אור נהר גינה מכתב קיץ מסע נייר חלון תשובה בוקר הצעה פשוט"},
    WordList{"hi", "अनीता भरत चित्रा दीपक ईशा गौरव ज्योति कृष्ण मीनाक्षी श्रुति",
             "अग्रवाल भट्ट चौधरी द्विवेदी गुप्ता जोशी कुलकर्णी मिश्रा शर्मा त्रिपाठी",
             "आनंदपुर चंद्रनगर दीपगंज ज्योतिपुर",
             "प्रकाश नदी बगीचा पत्र गर्मी यात्रा कागज़ खिड़की उत्तर सुबह प्रस्ताव सरल"},
    WordList{"th", "กมล จันทร์ ชัยวัฒน์ ดารา นภา ปรีชา พิมพ์ มาลี สมชาย อรุณ",
             "แก้วมณี จิตรดี ชื่นบาน ทองสุข พงษ์ไพร รุ่งเรือง ศรีสวัสดิ์ อ่อนน้อม", "บ้านดอน เมืองแก้ว ทุ่งทอง ริมน้ำ",
             "แสง แม่น้ำ สวน จดหมาย ฤดูร้อน เดินทาง กระดาษ หน้าต่าง คำตอบ เช้า ข้อเสนอ"},
    WordList{"zh", "雅琴 博文 春华 丹青 恩泽 芳菲 国栋 慧敏 嘉怡 明轩",
             "白 陈 邓 冯 郭 何 江 李 欧阳 赵", "青山 明湖 安平 南溪",
             "光明 河流 花园 书信 夏天 旅行 纸张 窗户 回答 早晨 优惠 简单", true, false},
    WordList{"ja", "葵 大輔 恵美 冬馬 花子 一郎 香織 蓮 桜 結衣",
             "青山 石井 上野 大西 川村 斎藤 高橋 中島 藤原 渡辺", "青葉 川島 桜台 南浜",
             "光 川 庭 手紙 夏 旅 紙 窓 返事 朝 提案 簡単", true, false},
    WordList{"ko", "가영 나래 도윤 라온 민서 서준 예린 은우 지호 하늘",
             "강 김 남궁 류 박 서 윤 이 정 최", "가람 나루 새벽 한빛",
             "빛 강 정원 편지 여름 여행 종이 창문 대답 아침 제안 간단", true},
};

const WordList &languageOf(const QString &code)
{
    const QString base = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto found = std::ranges::find_if(
        languages, [&](const WordList &one) { return base == QLatin1String(one.code); });
    return found == languages.end() ? languages.front() : *found;
}

QString oneOf(const char *words, QRandomGenerator &random)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return list[random.bounded(int(list.size()))];
}

QString asciiWord(QRandomGenerator &random, int letters)
{
    static constexpr char consonants[] = "bdfgklmnprstvz";
    static constexpr char vowels[] = "aeiou";
    QString word;
    for (int i = 0; i < letters; ++i)
        word += i % 2 == 0 ? QLatin1Char(consonants[random.bounded(14)])
                           : QLatin1Char(vowels[random.bounded(5)]);
    return word;
}

QString fullName(const WordList &language, QRandomGenerator &random)
{
    const QString first = oneOf(language.first, random);
    const QString last = oneOf(language.last, random);
    return language.familyFirst ? QString(last + first) : QString(first + u' ' + last);
}

} // namespace

TextKind kindOf(const Field &field)
{
    struct Hint {
        const char *words;
        TextKind kind;
    };
    static constexpr std::array hints{
        Hint{"email e_mail mail courriel correo", TextKind::Email},
        Hint{"phone telephone mobile tel telefon handy", TextKind::Phone},
        Hint{"first_name firstname forename given vorname prenom nombre first",
             TextKind::FirstName},
        Hint{"last_name lastname surname family_name familyname nachname nom apellido last",
             TextKind::LastName},
        Hint{"street address strasse adresse rue calle", TextKind::Street},
        Hint{"city town ort stadt ville ciudad", TextKind::City},
        Hint{"company employer firma entreprise empresa organisation organization",
             TextKind::Company},
        Hint{"name full_name fullname customer client kunde", TextKind::FullName}};
    const QString name = u'_' + field.name.toLower() + u'_';
    for (const Hint &hint : hints)
        for (const QString &word : QString::fromLatin1(hint.words).split(u' '))
            if (name.contains(u'_' + word + u'_'))
                return hint.kind;
    return TextKind::Words;
}

bool isPersonal(const Field &field)
{
    return field.personal != PersonalClass::None ||
           (field.type == FieldType::Text && kindOf(field) != TextKind::Words);
}

QString madeUpText(TextKind kind, const QString &code, QRandomGenerator &random)
{
    const WordList &language = languageOf(code);
    switch (kind) {
    case TextKind::FirstName:
        return oneOf(language.first, random);
    case TextKind::LastName:
        return oneOf(language.last, random);
    case TextKind::FullName:
        return fullName(language, random);
    case TextKind::City:
        return oneOf(language.cities, random);
    case TextKind::Street:
        return oneOf(language.words, random) + u' ' + QString::number(1 + random.bounded(199));
    case TextKind::Company:
        return oneOf(language.last, random) + QStringLiteral(" & ") + oneOf(language.last, random);
    case TextKind::Email:
        return asciiWord(random, 6) + u'.' + asciiWord(random, 7) + QStringLiteral("@example.org");
    case TextKind::Phone: // numbers that are kept for films: nobody has them
        return QStringLiteral("+1 202 555 01%1").arg(random.bounded(100), 2, 10, QChar(u'0'));
    case TextKind::Words:
        break;
    }
    return madeUpWords(code, 8 + random.bounded(16), random);
}

QString madeUpWords(const QString &code, int characters, QRandomGenerator &random)
{
    const WordList &language = languageOf(code);
    const QString gap(language.spaced ? 1 : 0, u' ');
    QString text = oneOf(language.words, random);
    while (text.size() < characters)
        text += gap + oneOf(language.words, random);
    return text;
}

} // namespace reelwright
