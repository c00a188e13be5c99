// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/importsource.h>

#include <editor/session/words.h>
#include <editor/theme/codeline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>
#include <model/data/textencoding.h>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int headersHigh = 52; // two lines

} // namespace

ImportSource::ImportSource(ImportWork &work, DatasetKeys &keys, QWidget *parent)
    : QWidget(parent), m_work(work), m_keys(keys), m_sample(new SampleModel(this)),
      m_from(new QComboBox(this)), m_fileRow(new QWidget(this)), m_path(new QLineEdit(m_fileRow)),
      m_choose(new QPushButton(tr("Choose…"), m_fileRow)), m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)), m_part(new QComboBox(this)), m_pointer(new QLineEdit(this)),
      m_address(new QLineEdit(this)), m_query(new QLineEdit(this)), m_secret(new QLineEdit(this)),
      m_headers(new QPlainTextEdit(this)), m_paging(new QComboBox(this)),
      m_cursorPointer(new QLineEdit(this)), m_cursorParameter(new QLineEdit(this)),
      m_connect(new QPushButton(tr("Read First Rows"), this)),
      m_finding(new LineLabel(TypeRole::Caption, this)),
      m_table(new PlainTable(tr("First rows"), {}, this))
{
    make();
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        m_work.stop();
        m_isRead = false;
        m_look = {};
        m_sample->set({});
        m_finding->setText({});
        showRows();
        tell();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportSource::askForFile);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text() != m_look.spec.location && !m_path->text().isEmpty())
            chooseFile(m_path->text());
    });
    for (QComboBox *box : {m_encoding, m_delimiter, m_part})
        connect(box, &QComboBox::activated, this, [this] { readAgain(false); });
    connect(m_pointer, &QLineEdit::editingFinished, this, [this] {
        if (m_pointer->text() != m_look.spec.query)
            readAgain(false);
    });
    connect(m_paging, &QComboBox::currentIndexChanged, this, &ImportSource::showRows);
    connect(m_connect, &QPushButton::clicked, this, &ImportSource::readLive);
    for (QLineEdit *line : {m_address, m_query, m_secret, m_cursorPointer, m_cursorParameter})
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_isRead = false;
            tell();
        });
    showRows();
}

void ImportSource::make()
{
    m_from->addItems({tr("File"), tr("Web address"), tr("PostgreSQL"), tr("ODBC")});
    m_paging->addItems({tr("None: one answer has them all"), tr("The answer's Link header"),
                        tr("A cursor in the answer")});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("None; kept in the system's keyring, never in the document"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(headersHigh);
    m_headers->setPlaceholderText(tr("Accept-Language: de, one a line"));
    m_path->setPlaceholderText(tr("CSV, TSV, JSON, JSON Lines, XLSX or SQLite"));
    m_pointer->setPlaceholderText(tr("/data/viewers, or empty if the file is the list"));
    m_cursorPointer->setPlaceholderText(QStringLiteral("/next"));
    m_cursorParameter->setPlaceholderText(QStringLiteral("cursor"));
    for (QLineEdit *line :
         {m_path, m_pointer, m_address, m_query, m_cursorPointer, m_cursorParameter})
        readFromLeft(*line);
    m_table->setModel(m_sample);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeForm());
    auto *under = new QHBoxLayout;
    under->setContentsMargins(16, 0, 16, 0);
    under->setSpacing(12);
    under->addWidget(m_connect);
    under->addWidget(m_finding);
    under->addStretch(1);
    layout->addLayout(under);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(m_table);
    layout->addLayout(rows, 1);
}

QWidget *ImportSource::makeForm()
{
    auto *file = new QHBoxLayout(m_fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    m_choose->setFixedHeight(controlHeight);
    m_fileRow->setFocusProxy(m_path);
    m_path->setAccessibleName(tr("File"));
    auto *box = new QWidget(this);
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(16, 16, 16, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(tr("From"), m_from);
    m_form->addRow(tr("File"), m_fileRow);
    addRow(tr("Encoding"), m_encoding);
    addRow(tr("Columns end at"), m_delimiter);
    addRow(tr("Sheet"), m_part);
    addRow(tr("List in the file"), m_pointer);
    addRow(tr("Address"), m_address);
    addRow(tr("Table or SELECT"), m_query);
    addRow(tr("Password"), m_secret);
    addRow(tr("Headers"), m_headers);
    addRow(tr("Further pages"), m_paging);
    addRow(tr("Cursor's place"), m_cursorPointer);
    addRow(tr("Its parameter"), m_cursorParameter);
    return box;
}

void ImportSource::addRow(const QString &name, QWidget *control, const QString &accessible)
{
    control->setAccessibleName(accessible.isEmpty() ? name : accessible);
    if (control != m_headers) // which has several lines
        control->setFixedHeight(controlHeight);
    m_form->addRow(name, control);
}

void ImportSource::setRow(QWidget *control, bool shown)
{
    m_form->setRowVisible(control, shown);
}

ImportSource::From ImportSource::kindOfFrom() const
{
    return From(m_from->currentIndex());
}

// Only what the kind of source has.
void ImportSource::showRows()
{
    const From from = kindOfFrom();
    const SourceKind kind = m_look.spec.kind;
    const bool known = from == File && !m_look.spec.location.isEmpty();
    const bool parts = known && (kind == SourceKind::Xlsx || kind == SourceKind::Sqlite);
    setRow(m_fileRow, from == File);
    setRow(m_encoding, known && kind == SourceKind::Csv);
    setRow(m_delimiter, known && kind == SourceKind::Csv);
    setRow(m_part, parts);
    setRow(m_pointer, known && kind == SourceKind::Json);
    setRow(m_address, from != File);
    setRow(m_query, from != File);
    setRow(m_secret, from != File);
    setRow(m_headers, from == Web);
    setRow(m_paging, from == Web);
    const bool cursor = from == Web && m_paging->currentIndex() == 2;
    setRow(m_cursorPointer, cursor);
    setRow(m_cursorParameter, cursor);
    m_connect->setVisible(from != File);
    const auto label = [this](QWidget *control, const QString &text) {
        if (auto *each = qobject_cast<QLabel *>(m_form->labelForField(control)))
            each->setText(text);
        control->setAccessibleName(text);
    };
    label(m_part, kind == SourceKind::Sqlite ? tr("Table") : tr("Sheet"));
    label(m_query, from == Web ? tr("List in the answer") : tr("Table or SELECT"));
    label(m_secret, from == Web ? tr("Bearer token") : tr("Password"));
    label(m_address, from == Odbc ? tr("Connection") : tr("Address"));
    m_query->setPlaceholderText(from == Web ? tr("/data/items, or empty if the answer is the list")
                                            : QStringLiteral("customers"));
    m_address->setPlaceholderText(from == Web ? QStringLiteral("https://example.com/viewers")
                                  : from == PostgreSql
                                      ? QStringLiteral("postgresql://user@host/database")
                                      : QStringLiteral("DSN=name"));
    m_table->setSentence(from == File ? tr("Choose a file, and its first rows show here")
                                      : tr("Say where the records are, and read the first rows"));
}

void ImportSource::choose(From from)
{
    m_from->setCurrentIndex(from);
}

void ImportSource::chooseFile(const QString &path)
{
    m_path->setText(path);
    m_look = {};
    m_look.spec.location = path;
    readAgain(true);
}

void ImportSource::askForFile()
{
    auto *dialog = new QFileDialog(
        window(), tr("Import Data"), QFileInfo(m_path->text()).absolutePath(),
        tr("Data (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.xlsx *.sqlite *.sqlite3 *.db);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSource::chooseFile);
    dialog->open();
}

void ImportSource::readAgain(bool isNew)
{
    SourceSpec spec = m_look.spec;
    if (!isNew) {
        spec.encoding = m_encoding->currentData().toString();
        spec.delimiter = m_delimiter->currentData().toString();
        if (spec.kind == SourceKind::Xlsx)
            spec.sheet = m_part->currentText();
        else if (spec.kind == SourceKind::Sqlite)
            spec.query = m_part->currentText();
        else if (spec.kind == SourceKind::Json)
            spec.query = m_pointer->text();
    }
    m_isRead = false;
    m_finding->setText(tr("Reading %1…").arg(QFileInfo(spec.location).fileName()));
    tell();
    m_work.run<SourceLook>(
        [spec, isNew](ImportWork::Going &going) -> Result<SourceLook> {
            return lookAt(spec, isNew, {}, going.stop());
        },
        [this](const Result<SourceLook> &look) { take(*look); });
}

SourceSpec ImportSource::liveSpec() const
{
    constexpr std::array kinds{SourceKind::Csv, SourceKind::Http, SourceKind::PostgreSql,
                               SourceKind::Odbc};
    SourceSpec spec;
    spec.kind = kinds[size_t(kindOfFrom())];
    spec.location = m_address->text().trimmed();
    spec.query = m_query->text().trimmed();
    if (kindOfFrom() == Web) {
        for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            spec.headers.append(
                {line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed()});
        spec.paging = Paging(m_paging->currentIndex());
        if (spec.paging == Paging::Cursor) {
            spec.cursorPointer = m_cursorPointer->text();
            spec.cursorParameter = m_cursorParameter->text();
        }
    }
    if (!m_secret->text().isEmpty()) // one for each server
        spec.secret = QStringLiteral("source ") + sourceName(spec);
    return spec;
}

ImportSource::~ImportSource()
{
    forgetSecret();
}

SecretText ImportSource::typedSecret() const
{
    return isLive() ? SecretText(m_secret->text()) : SecretText();
}

void ImportSource::forgetSecret()
{
    const QSignalBlocker quiet(m_secret); // nothing is to be read again
    (void)SecretText::takeFrom(*m_secret);
}

void ImportSource::readLive()
{
    const SourceSpec spec = liveSpec();
    m_isRead = false;
    m_finding->setText(tr("Reading…"));
    tell();
    m_work.run<SourceLook>(
        [spec, secret = typedSecret()](ImportWork::Going &going) -> Result<SourceLook> {
            return lookAt(
                spec, false, [secret](const QString &) { return Result<QString>(secret.text()); },
                going.stop());
        },
        [this](const Result<SourceLook> &look) { take(*look); });
}

void ImportSource::take(SourceLook look)
{
    m_look = std::move(look);
    m_isRead = true;
    if (!isLive()) {
        fillDialect();
        fillParts();
        m_pointer->setText(m_look.spec.query);
    }
    m_sample->set(m_look.sample);
    showRows();
    if (m_look.fault)
        m_finding->setText(m_look.fault->text(), Token::Bad);
    else
        m_finding->setText(tr("%Ln column(s)", nullptr, int(m_look.sample.columns.size())) +
                           QStringLiteral(" · ") +
                           (m_look.sample.rows.size() >= sampleRows
                                ? tr("the first %1 rows were looked at")
                                      .arg(Words::number(m_look.sample.rows.size()))
                                : tr("%Ln row(s)", nullptr, int(m_look.sample.rows.size()))));
    tell();
}

// What was detected comes first, with its reason.
void ImportSource::fillDialect()
{
    const QSignalBlocker quietEncoding(m_encoding);
    const QSignalBlocker quietDelimiter(m_delimiter);
    m_encoding->clear();
    m_encoding->addItem(
        tr("%1 (detected: %2)").arg(m_look.detectedEncoding, m_look.encodingEvidence), QString());
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                        TextEncoding::Utf16BigEndian, TextEncoding::Windows1252})
        m_encoding->addItem(encodingName(encoding), encodingName(encoding));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_look.spec.encoding)));
    m_delimiter->clear();
    m_delimiter->addItem(
        tr("%1 (detected: %2)")
            .arg(delimiterName(m_look.detectedDelimiter), m_look.delimiterEvidence),
        QString());
    for (const char *sign : {",", ";", "\t", "|"})
        m_delimiter->addItem(delimiterName(QLatin1String(sign)), QString(QLatin1String(sign)));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(m_look.spec.delimiter)));
}

void ImportSource::fillParts()
{
    const QSignalBlocker quiet(m_part);
    m_part->clear();
    m_part->addItems(m_look.parts);
    m_part->setCurrentText(m_look.spec.kind == SourceKind::Xlsx ? m_look.spec.sheet
                                                                : m_look.spec.query);
}

QString ImportSource::suggestedName() const
{
    if (!isLive())
        return QFileInfo(m_look.spec.location).completeBaseName();
    const QString path = QUrl(m_look.spec.location).path().section(u'/', -1);
    return !path.isEmpty() ? path : m_look.spec.query;
}

QString ImportSource::finding() const
{
    return m_finding->text();
}

void ImportSource::tell()
{
    Q_EMIT changed();
}

} // namespace reelwright
