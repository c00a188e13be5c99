// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/fieldform.h>

#include <editor/data/fieldmodel.h>
#include <editor/data/formrows.h>
#include <editor/data/itemfields.h>
#include <editor/theme/codeline.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <model/data/fieldcheck.h>
#include <model/edit/fieldedits.h>

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int longest = 1'000'000; // characters, as fieldedits.h has it
constexpr int allowedHigh = 64;    // three lines

// Why a text is no value of the field, or empty.
QString faultOf(const Field &field, const QString &text)
{
    const std::string bytes = text.toStdString();
    Cell cell;
    return FieldCheck(field, false).read(bytes, cell);
}

bool hasItems(FieldType type)
{
    return type == FieldType::List || type == FieldType::Record;
}

// What only other types have goes along with the type, and so does an example that would be shown
// as something else.
void giveType(Field &field, FieldType type)
{
    field.type = type;
    if (type != FieldType::Money)
        field.currency.clear();
    if (!hasItems(type))
        field.items.clear();
    if (!faultOf(field, field.example).isEmpty())
        field.example.clear();
}

void addChoices(QComboBox &box, const QStringList &texts)
{
    box.addItems(texts);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

} // namespace

FieldForm::FieldForm(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)), m_rows(new FormRows),
      m_type(new QComboBox), m_currency(new QLineEdit),
      m_required(new QCheckBox(tr("A viewer without it is set aside"))),
      m_maximumLength(new QSpinBox), m_allowed(new QPlainTextEdit), m_pattern(new QLineEdit),
      m_example(new QLineEdit), m_personal(new QComboBox), m_purpose(new QLineEdit),
      m_consent(new QComboBox), m_items(new ItemFields)
{
    make();
    makeRows();
    connectControls();
    refresh();
}

void FieldForm::make()
{
    for (int i = 0; i <= int(FieldType::Record); ++i)
        m_type->addItem(themedIcon(FieldModel::typeIcon(FieldType(i)), Token::Text2),
                        FieldModel::typeName(FieldType(i)));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_currency->setPlaceholderText(tr("Three letters, such as EUR"));
    m_currency->setMaxLength(3);
    m_maximumLength->setRange(0, longest);
    m_maximumLength->setSpecialValueText(tr("Any length"));
    m_maximumLength->setKeyboardTracking(false);
    m_maximumLength->setFixedHeight(controlHeight);
    m_allowed->setFixedHeight(allowedHigh);
    m_allowed->setTabChangesFocus(true);
    m_allowed->setPlaceholderText(tr("Any value, or one a line"));
    m_pattern->setFont(fontOf(TypeRole::Mono));
    m_pattern->setPlaceholderText(tr("Any value, or a regular expression"));
    m_example->setPlaceholderText(tr("For a template without data"));
    addChoices(*m_personal, {tr("Tells nothing about a person"), tr("Personal"),
                             tr("Sensitive: health, belief, origin and the like")});
    m_purpose->setPlaceholderText(tr("What it is used for"));
    addChoices(*m_consent, {});
    readFromLeft(*m_pattern);
    readFromLeft(*m_currency);
    for (QWidget *watched : {static_cast<QWidget *>(m_allowed), static_cast<QWidget *>(m_type),
                             static_cast<QWidget *>(m_required), static_cast<QWidget *>(m_personal),
                             static_cast<QWidget *>(m_consent)})
        watched->installEventFilter(this);
}

void FieldForm::makeRows()
{
    m_rows->add(tr("Type"), m_type);
    m_rows->add(tr("Currency"), m_currency);
    m_rows->add(tr("Required"), m_required);
    m_rows->add(tr("Example"), m_example);
    m_rows->add(tr("Longest"), m_maximumLength, tr("Maximum length"));
    m_rows->add(tr("Allowed"), m_allowed, tr("Allowed values"));
    m_rows->add(tr("Pattern"), m_pattern);
    m_rows->addHeading(tr("Items"));
    m_rows->add({}, m_items, tr("Fields of each item"));
    m_rows->addHeading(tr("Personal Data"));
    m_rows->add(tr("Class"), m_personal, tr("What it tells about a person"));
    m_rows->add(tr("Purpose"), m_purpose);
    m_rows->add(tr("Consent"), m_consent, tr("The field that tells whether the viewer agrees"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void FieldForm::connectControls()
{
    connect(m_type, &QComboBox::activated, this, &FieldForm::takeType);
    connect(m_required, &QCheckBox::toggled, this, [this](bool required) {
        alter(m_required, tr("Set Required"),
              [required](Field &field) { field.required = required; });
    });
    connect(m_maximumLength, &QSpinBox::valueChanged, this, [this](int length) {
        alter(m_maximumLength, tr("Set Maximum Length"),
              [length](Field &field) { field.maximumLength = length; });
    });
    connect(m_example, &QLineEdit::editingFinished, this, &FieldForm::takeExample);
    connect(m_currency, &QLineEdit::editingFinished, this, [this] {
        m_currency->setText(m_currency->text().trimmed().toUpper());
        m_currency->setModified(true);
        takeLine(m_currency, tr("Set Currency"), &Field::currency);
    });
    connect(m_pattern, &QLineEdit::editingFinished, this,
            [this] { takeLine(m_pattern, tr("Set Pattern"), &Field::pattern); });
    connect(m_purpose, &QLineEdit::editingFinished, this,
            [this] { takeLine(m_purpose, tr("Set Purpose"), &Field::purpose); });
    connect(m_personal, &QComboBox::activated, this, [this](int index) {
        alter(m_personal, tr("Set Personal Data"),
              [index](Field &field) { field.personal = PersonalClass(index); });
    });
    connect(m_consent, &QComboBox::activated, this, [this] {
        alter(
            m_consent, tr("Set Consent"),
            [asked = m_consent->currentData().toString()](Field &field) { field.consent = asked; });
    });
    connect(m_items, &ItemFields::edited, this, [this](const QList<ItemField> &items) {
        alter(m_items, tr("Set Fields of Items"), [&](Field &field) { field.items = items; });
    });
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit))
            refresh();
    });
}

QSize FieldForm::sizeHint() const
{
    return {m_rows->sizeHint().width(), m_rows->sizeHint().height()};
}

QString FieldForm::finding() const
{
    return m_rows->firstFault();
}

QString FieldForm::findingAt(const QWidget &control) const
{
    return m_rows->fault(&control);
}

void FieldForm::showField(const QString &name)
{
    if (std::exchange(m_field, name) != name) {
        for (QLineEdit *line : {m_example, m_currency, m_pattern, m_purpose})
            line->setModified(false);
        m_allowed->document()->setModified(false);
        m_rows->clearFaults();
        m_scroll->ensureVisible(0, 0);
    }
    refresh();
}

const Field *FieldForm::field() const
{
    return m_session.hasTemplate() ? m_session.value().field(m_field) : nullptr;
}

// What was typed and can't be used stays until it is right, or another field is looked at.
void FieldForm::refresh()
{
    const Field *shown = field();
    setVisible(shown);
    if (!shown)
        return;
    m_rows->setEnabled(m_session.isEditable());
    const QSignalBlocker quietRequired(m_required);
    const QSignalBlocker quietLength(m_maximumLength);
    const bool isKey = m_session.value().key == shown->name;
    m_type->setCurrentIndex(int(shown->type));
    m_rows->setShown(m_currency, shown->type == FieldType::Money);
    m_required->setChecked(shown->required || isKey);
    m_required->setEnabled(!isKey);
    m_maximumLength->setValue(shown->maximumLength);
    if (!m_allowed->document()->isModified())
        m_allowed->setPlainText(shown->allowed.join(u'\n'));
    for (const auto &[line, text] :
         {std::pair(m_example, &Field::example), std::pair(m_currency, &Field::currency),
          std::pair(m_pattern, &Field::pattern), std::pair(m_purpose, &Field::purpose)})
        if (!line->isModified())
            line->setText(shown->*text);
    m_rows->setHeadingShown(tr("Items"), hasItems(shown->type));
    m_rows->setShown(m_items, hasItems(shown->type));
    m_items->show(shown->items);
    m_personal->setCurrentIndex(int(shown->personal));
    refreshConsent(*shown);
}

void FieldForm::refreshConsent(const Field &shown)
{
    m_consent->clear();
    m_consent->addItem(tr("Nobody is asked"), QString());
    for (const Field &each : m_session.value().fields)
        if (each.name != shown.name &&
            (each.type == FieldType::Boolean || each.type == FieldType::List))
            m_consent->addItem(themedIcon(FieldModel::typeIcon(each.type), Token::Text2), each.name,
                               each.name);
    for (const InferredField &each : m_session.value().inferred)
        m_consent->addItem(themedIcon(QStringLiteral("function"), Token::Text2), each.name,
                           each.name);
    m_consent->setCurrentIndex(std::max(0, m_consent->findData(shown.consent)));
}

void FieldForm::alter(QWidget *control, const QString &what, const Change &change)
{
    const Field *now = field();
    if (!now || !m_session.isEditable())
        return;
    Field next = *now;
    change(next);
    if (next == *now) {
        m_rows->setFault(control, {});
        return;
    }
    const Result<void> done = m_session.edit(tr("%1 of %2").arg(what, m_field),
                                             alterField(m_session.kept(), m_field, next));
    m_rows->setFault(control, done ? QString() : done.error().text());
    if (!done)
        refresh();
}

void FieldForm::takeType()
{
    const auto type = FieldType(m_type->currentIndex());
    alter(m_type, tr("Set Type"), [type](Field &field) { giveType(field, type); });
}

void FieldForm::takeAllowed()
{
    if (!m_allowed->document()->isModified())
        return;
    QStringList values;
    for (const QString &line : m_allowed->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            values += line.trimmed();
    values.removeDuplicates();
    m_allowed->document()->setModified(false);
    alter(m_allowed, tr("Set Allowed Values"), [&](Field &field) { field.allowed = values; });
    refresh();
}

void FieldForm::takeExample()
{
    const Field *now = field();
    if (!now || !m_example->isModified())
        return;
    const QString text = m_example->text();
    if (const QString fault = faultOf(*now, text); !fault.isEmpty()) {
        m_rows->setFault(m_example, tr("“%1” %2").arg(text, fault));
        return;
    }
    m_example->setModified(false);
    alter(m_example, tr("Set Example"), [&](Field &field) { field.example = text; });
}

// Stays as it was typed while the template's check refuses it.
void FieldForm::takeLine(QLineEdit *line, const QString &what, QString Field::*member)
{
    const Field *now = field();
    if (!now || !line->isModified())
        return;
    const QString text = line->text().trimmed();
    alter(line, what, [&](Field &field) { field.*member = text; });
    if (m_rows->fault(line).isEmpty())
        line->setModified(false);
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_allowed && event->type() == QEvent::FocusOut)
        takeAllowed();
    if (event->type() == QEvent::Wheel && watched != m_allowed &&
        !static_cast<QWidget *>(watched)->hasFocus()) { // it scrolls the form
        event->ignore();
        return true;
    }
    if (watched != m_allowed && isOwnKey(*event)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reelwright
