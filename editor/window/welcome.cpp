// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/welcome.h>

#include <editor/recent/recentfiles.h>
#include <editor/recent/templatepictures.h>
#include <editor/recent/tilelist.h>
#include <editor/session/jobs.h>
#include <editor/session/resources.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>
#include <editor/window/newdocument.h>
#include <model/document/rescue.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int startWidth = 280;
constexpr int widest = 1400;

LineLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new LineLabel(TypeRole::Title, parent);
    label->setText(text, Token::Text);
    label->setFixedHeight(controlHeight);
    return label;
}

} // namespace

Welcome::Welcome(Session &session, RecentFiles &recent, TemplatePictures &pictures, Jobs &jobs,
                 QWidget *parent)
    : QWidget(parent), m_session(session), m_recent(new TileModel(pictures, true, this)),
      m_samples(new TileModel(pictures, false, this)),
      m_recentTiles(new TileList(*m_recent, tr("Documents that you open are listed here."))),
      m_sampleTiles(new TileList(*m_samples, {})), m_notice(new QLabel(this)),
      m_rescue(new QPushButton(tr("Rescue What Can Be Read…"), this))
{
    auto *page = new QWidget(this);
    page->setMaximumWidth(widest);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(48, 48, 48, 32);
    columns->setSpacing(48);
    columns->addWidget(makeStart());
    columns->addWidget(makeTiles(recent), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    const QString sample = resourceFolder() + QStringLiteral("/samples/northwind");
    m_samples->set({{sample, tr("Northwind renewal"), tr("30 s, for 1,000 invented customers")}});
    pictures.want(sample);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Status)
            refresh();
    });
    connect(&jobs, &Jobs::busyChanged, this, [this, &jobs] { showNotice(jobs.busy(), false); });
    connect(&jobs, &Jobs::failed, this,
            [this](const Error &error) { showNotice(error.text(), true); });
    refresh();
}

QWidget *Welcome::makeStart()
{
    auto *start = new QWidget;
    start->setFixedWidth(startWidth);
    auto *icon = new QLabel(start);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/reelwright.svg")).pixmap(40));
    auto *name = new LineLabel(TypeRole::Heading, start);
    name->setText(tr("Reelwright"), Token::Text);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(icon);
    head->addWidget(name);
    head->addStretch(1);
    auto *formats = new NewDocument(start);
    auto *open = new QPushButton(tr("Open…"), start);
    open->setDefault(true);
    auto *import = new QPushButton(tr("Import…"), start);
    import->setToolTip(tr("Make a document of a template.json or a package"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open, 1);
    buttons->addWidget(import, 1);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(32);
    column->addWidget(formats);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(m_notice);
    column->addSpacing(12);
    column->addWidget(m_rescue);
    column->addStretch(1);
    connect(formats, &NewDocument::chosen, this, &Welcome::create);
    connect(open, &QPushButton::clicked, this, &Welcome::openOther);
    connect(import, &QPushButton::clicked, this, &Welcome::importOther);
    connect(m_rescue, &QPushButton::clicked, this, [this] {
        if (const std::optional<Error> trouble = m_session.trouble(Session::Trouble::Template))
            Q_EMIT rescue(trouble->where);
    });
    return start;
}

QWidget *Welcome::makeTiles(RecentFiles &recent)
{
    auto *tiles = new QWidget;
    m_recentTiles->setAccessibleName(tr("Recent documents"));
    m_sampleTiles->setAccessibleName(tr("Samples"));
    auto *column = new QVBoxLayout(tiles);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(sectionTitle(tr("Recent"), tiles));
    column->addWidget(m_recentTiles);
    column->addSpacing(12);
    column->addWidget(sectionTitle(tr("Samples"), tiles));
    column->addWidget(m_sampleTiles);
    column->addStretch(1);
    const auto refreshRecent = [this, &recent] {
        QList<TileModel::Tile> shown;
        for (const QString &path : recent.paths())
            shown += TileModel::tileOf(path);
        m_recent->set(shown);
        setFocusProxy(shown.isEmpty() ? m_sampleTiles : m_recentTiles);
    };
    connect(&recent, &RecentFiles::changed, this, refreshRecent);
    connect(m_recentTiles, &TileList::removed, &recent, &RecentFiles::remove);
    connect(m_recentTiles, &TileList::opened, this, &Welcome::open);
    connect(m_sampleTiles, &TileList::opened, this, &Welcome::open);
    refreshRecent();
    return tiles;
}

void Welcome::refresh()
{
    const std::optional<Error> trouble = m_session.trouble(Session::Trouble::Template);
    showNotice(trouble ? trouble->text() : m_session.busy(), bool(trouble));
    m_rescue->setVisible(trouble && mayBeRescued(trouble->where));
}

void Welcome::showNotice(const QString &words, bool bad)
{
    m_bad = bad;
    m_notice->setText(words);
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, tokensOf(this)[bad ? Token::Bad : Token::Text2]);
    m_notice->setPalette(palette);
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showNotice(m_notice->text(), m_bad);
    QWidget::changeEvent(event);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this)[Token::Bg0]);
}

} // namespace reelwright
