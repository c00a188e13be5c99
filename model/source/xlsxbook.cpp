// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/xlsxbook.h>

#include <model/base/message.h>

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <functional>

namespace reelwright {

namespace {

constexpr int deepest = 50;
constexpr size_t mostTextBytes = 512u << 20;
constexpr qsizetype mostSheets = 10'000;
constexpr size_t mostStyles = 100'000;

struct Relation {
    QString type; // what stands behind the last slash
    QString part;
};
using Relations = QHash<QString, Relation>; // by id

Error missing(const QString &path, const QString &part)
{
    return {ErrorCode::Input, Message::tr("is no XLSX file: it has no %1").arg(part), path,
            Message::tr("open it in a spreadsheet program and save it as XLSX")};
}

using TakeElement = std::function<Result<void>(QXmlStreamReader &xml, int &depth)>;

// Calls `take` at the beginning of each element.
Result<void> eachElement(const QString &path, const QString &part, bool needed,
                         const TakeElement &take)
{
    const Result<std::unique_ptr<ZipPart>> opened = ZipPart::open(path, part);
    if (!opened)
        return fail(opened.error());
    if (!*opened)
        return needed ? Result<void>(fail(missing(path, part))) : Result<void>();
    QXmlStreamReader xml(opened->get());
    int depth = 0;
    for (;;) {
        const auto token = nextToken(xml, depth);
        if (token == QXmlStreamReader::EndDocument || xml.hasError())
            return readWhole(xml, **opened, path);
        if (token == QXmlStreamReader::StartElement)
            if (const Result<void> taken = take(xml, depth); !taken)
                return taken;
    }
}

// "../sheet1.xml" seen from "xl/workbook.xml"
QString partAt(const QString &base, const QString &target)
{
    const QString whole = target.startsWith(u'/') ? target.mid(1)
                                                  : base.section(u'/', 0, -2) + u'/' + target;
    const QString clean = QDir::cleanPath(whole);
    return clean.startsWith(u'/') ? clean.mid(1) : clean;
}

Result<Relations> relationsOf(const QString &path, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString file = folder + QStringLiteral("_rels/") + part.section(u'/', -1) +
                         QStringLiteral(".rels");
    Relations relations;
    const auto read = eachElement(path, file, true, [&](QXmlStreamReader &xml, int &) {
        const QXmlStreamAttributes given = xml.attributes();
        if (xml.name() == u"Relationship" && relations.size() < mostSheets)
            relations.insert(given.value(QLatin1String("Id")).toString(),
                             {given.value(QLatin1String("Type")).toString().section(u'/', -1),
                              partAt(part, given.value(QLatin1String("Target")).toString())});
        return Result<void>();
    });
    return read ? Result<Relations>(relations) : fail(read.error());
}

QString partOf(const Relations &relations, QStringView type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

Result<void> readWorkbook(XlsxBook &book, const QString &part, const Relations &relations)
{
    return eachElement(book.path, part, true, [&](QXmlStreamReader &xml, int &) {
        const QXmlStreamAttributes given = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView mode = given.value(QLatin1String("date1904"));
            book.from1904 = mode == u"1" || mode == u"true" || mode == u"on";
        }
        if (xml.name() != u"sheet" || book.sheets.size() >= mostSheets)
            return Result<void>();
        for (const QXmlStreamAttribute &attribute : given) {
            const bool isId = attribute.name() == u"id" && !attribute.namespaceUri().isEmpty();
            const Relation relation = isId ? relations.value(attribute.value().toString())
                                           : Relation();
            if (relation.type == u"worksheet")
                book.sheets.append({given.value(QLatin1String("name")).toString(), relation.part});
        }
        return Result<void>();
    });
}

Result<void> readStyles(XlsxBook &book, const QString &part)
{
    QHash<int, CellFormat> own;
    bool inCells = false;
    return eachElement(book.path, part, false, [&](QXmlStreamReader &xml, int &) {
        const QXmlStreamAttributes given = xml.attributes();
        if (xml.name() == u"numFmt" && own.size() < qsizetype(mostStyles))
            own.insert(given.value(QLatin1String("numFmtId")).toInt(),
                       formatOf(given.value(QLatin1String("formatCode")).toString()));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyles")
            inCells = xml.name() == u"cellXfs";
        else if (xml.name() == u"xf" && inCells && book.styles.size() < mostStyles) {
            const int id = given.value(QLatin1String("numFmtId")).toInt();
            book.styles.push_back(own.value(id, builtInFormat(id)));
        }
        return Result<void>();
    });
}

Result<void> readTexts(XlsxBook &book, const QString &part)
{
    QString text;
    return eachElement(book.path, part, false, [&](QXmlStreamReader &xml, int &depth) {
        if (xml.name() != u"si")
            return Result<void>();
        text.clear();
        takeText(xml, depth, text);
        const Result<void> added = book.texts.add(unescaped(text).toStdString());
        return added ? added : Result<void>(fail(added.error().in(book.path)));
    });
}

} // namespace

Result<void> SharedTexts::add(std::string_view text)
{
    if (m_bytes.size() + text.size() > mostTextBytes)
        return fail(Message::tr("has more than 512 MiB of texts"), {},
                    Message::tr("save it as CSV in UTF-8"));
    m_bytes.append(text);
    m_ends.push_back(m_bytes.size());
    return {};
}

std::string_view SharedTexts::text(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

Result<XlsxBook> XlsxBook::open(const QString &path, bool withCells)
{
    XlsxBook book;
    book.path = path;
    const Result<Relations> root = relationsOf(path, {});
    if (!root)
        return fail(root.error());
    const QString workbook = partOf(*root, u"officeDocument");
    if (workbook.isEmpty())
        return fail(missing(path, Message::tr("workbook")));
    const Result<Relations> relations = relationsOf(path, workbook);
    if (!relations)
        return fail(relations.error());
    if (const auto read = readWorkbook(book, workbook, *relations); !read)
        return fail(read.error());
    if (book.sheets.isEmpty())
        return fail(missing(path, Message::tr("sheet with cells")));
    if (!withCells)
        return book;
    const QString styles = partOf(*relations, u"styles");
    const QString texts = partOf(*relations, u"sharedStrings");
    if (!styles.isEmpty())
        if (const auto read = readStyles(book, styles); !read)
            return fail(read.error());
    if (!texts.isEmpty())
        if (const auto read = readTexts(book, texts); !read)
            return fail(read.error());
    return book;
}

Result<QStringList> sheetsOf(const QString &path)
{
    const Result<XlsxBook> book = XlsxBook::open(path, false);
    if (!book)
        return fail(book.error());
    QStringList names;
    for (const XlsxBook::Sheet &sheet : book->sheets)
        names.append(sheet.name);
    return names;
}

QXmlStreamReader::TokenType nextToken(QXmlStreamReader &xml, int &depth)
{
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD)
        xml.raiseError(Message::tr("the file has a document type in its XML"));
    if (token == QXmlStreamReader::EndElement)
        --depth;
    if (token == QXmlStreamReader::StartElement && ++depth > deepest)
        xml.raiseError(Message::tr("the file's XML is nested deeper than %1").arg(deepest));
    return token;
}

Result<void> readWhole(const QXmlStreamReader &xml, const ZipPart &part, const QString &path)
{
    if (!xml.hasError())
        return {};
    const QString reason = part.fault().isEmpty() ? xml.errorString() : part.fault();
    return fail(Message::tr("can't be read: %1").arg(reason), path,
                Message::tr("open it in a spreadsheet program and save it as XLSX"));
}

void takeText(QXmlStreamReader &xml, int &depth, QString &text)
{
    const int outer = depth - 1;
    bool inText = false;
    int hint = 0; // depth of the phonetic hint around, 0: none
    while (!xml.hasError() && depth > outer) {
        const auto token = nextToken(xml, depth);
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"rPh" && hint == 0)
                hint = depth;
            inText = xml.name() == u"t" && hint == 0;
        } else if (token == QXmlStreamReader::EndElement) {
            inText = false;
            if (depth < hint)
                hint = 0;
        } else if (token == QXmlStreamReader::Characters && inText) {
            text += xml.text();
        }
    }
}

QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString made;
    qsizetype from = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(text).mid(from, match.capturedStart() - from);
        made += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return made + QStringView(text).mid(from);
}

} // namespace reelwright
