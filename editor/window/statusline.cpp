// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/statusline.h>

#include <editor/session/jobs.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/mirror.h>
#include <editor/theme/overlay.h>
#include <editor/viewers/badrowmodel.h>
#include <editor/window/savedstate.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int lineHeight = 28;
constexpr int noticeMs = 8000;

QToolButton *quietButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFont(fontOf(TypeRole::Caption));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

void addUnusable(const FoundAsset &asset, const QString &path, QMap<QString, AssetState> &files)
{
    if (asset.state != AssetState::Good && asset.state != AssetState::Unread)
        files.insert(path, asset.state);
}

} // namespace

StatusLine::StatusLine(Session &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_saved(new SavedState(session, this)),
      m_data(new LineLabel(TypeRole::Caption, this)), m_bad(quietButton(this)),
      m_closed(quietButton(this)), m_offline(quietButton(this)),
      m_message(new LineLabel(TypeRole::Caption, this)), m_stop(quietButton(this)),
      m_speed(new LineLabel(TypeRole::SmallMono, this)), m_model(new BadRowModel(this)),
      m_overlay(new Overlay(m_bad, Overlay::Side::Above))
{
    setFixedHeight(lineHeight);
    m_bad->setIcon(themedIcon(QStringLiteral("warning"), Token::Warn));
    m_bad->setToolTip(tr("Show the rows that can't be used, and why"));
    m_offline->setIcon(themedIcon(QStringLiteral("warning"), Token::Bad));
    m_closed->setIcon(themedIcon(QStringLiteral("locked"), Token::Warn));
    m_closed->setText(tr("Open Dataset…"));
    m_closed->setToolTip(tr("The viewers are sealed and could not be opened: try again"));
    m_stop->setIcon(themedIcon(QStringLiteral("close"), Token::Text2));
    m_stop->setText(tr("Stop"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_saved);
    layout->addSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_bad),
                            static_cast<QWidget *>(m_closed), static_cast<QWidget *>(m_offline),
                            static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_stop)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_speed);
    makeOverlay();
    m_speedTimer.setInterval(500);
    connect(&m_speedTimer, &QTimer::timeout, this, &StatusLine::refreshSpeed);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeMs);
    m_noticeTimer.callOnTimeout(this, [this] { setNotice({}, false); });
    connect(&jobs, &Jobs::busyChanged, this, &StatusLine::refresh);
    connect(&jobs, &Jobs::done, this, [this](const QString &words) { setNotice(words, false); });
    connect(&jobs, &Jobs::failed, this,
            [this](const Error &error) { setNotice(error.text(), true); });
    connect(&session, &Session::refused, this,
            [this](const Error &error) { setNotice(error.text(), true); });
    connect(&session, &Session::told, this,
            [this](const QString &words) { setNotice(words, false); });
    connect(m_closed, &QToolButton::clicked, this, &StatusLine::datasetAsked);
    connect(m_bad, &QToolButton::clicked, this, &StatusLine::showBadRows);
    connect(m_offline, &QToolButton::clicked, this,
            [this] { unusableMedia().isEmpty() ? brandAsked() : mediaAsked(); });
    connect(m_stop, &QToolButton::clicked, this,
            [this] { m_session.busy().isEmpty() ? m_jobs.stop() : m_session.stopOpening(); });
    connect(&session.player(), &Player::playingChanged, this, [this](bool playing) {
        playing ? m_speedTimer.start() : m_speedTimer.stop();
        refreshSpeed();
    });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Status)
            noticeTrouble();
        if (changes & (C::Template | C::Files))
            refreshOffline();
        if (changes & (C::Template | C::Data | C::Status))
            refresh();
    });
    refresh();
}

void StatusLine::makeOverlay()
{
    auto *table = new QTableView(m_overlay);
    table->setModel(m_model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setAccessibleName(tr("Rows set aside"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setWordWrap(false);
    auto *layout = new QVBoxLayout(m_overlay);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(table);
    for (const auto &[column, width] : {std::pair(0, 64), {1, 110}, {2, 150}})
        table->setColumnWidth(column, width);
}

void StatusLine::showBadRows()
{
    m_model->set(m_session.data().badRows);
    const int rows = std::min(12, m_model->rowCount());
    m_overlay->openAt({720, 48 + rows * rowHeight});
}

QString StatusLine::dataWords() const
{
    if (!m_session.hasTemplate())
        return {};
    const DataSummary &summary = m_session.data();
    if (summary.dataset)
        return tr("%1: %2").arg(isolated(summary.dataset->name), Words::viewers(summary.count));
    if (summary.path.isEmpty())
        return summary.count > 0 ? tr("No data: showing an example viewer") : QString();
    return tr("%1: %2").arg(leftToRight(QFileInfo(summary.path).fileName()),
                            Words::viewers(summary.count));
}

void StatusLine::refresh()
{
    const DataSummary &summary = m_session.data();
    m_data->setText(dataWords(), Token::Text);
    m_data->setToolTip(summary.path);
    m_bad->setText(Words::rowsAside(summary.badCount));
    m_bad->setVisible(summary.badCount > 0);
    const bool some = std::ranges::any_of(
        summary.datasets, [](const DatasetAbout &about) { return about.table.isEmpty(); });
    m_closed->setVisible(summary.isExample() && some && m_session.busy().isEmpty());
    m_stop->setVisible(!m_session.busy().isEmpty() || !m_jobs.busy().isEmpty());
    refreshMessage();
    update();
}

QMap<QString, AssetState> StatusLine::unusableMedia() const
{
    QMap<QString, AssetState> files;
    if (const AssetTablePointer &table = m_session.files())
        for (const Media &medium : m_session.value().media)
            addUnusable(table->media.value(medium.id), medium.path, files);
    return files;
}

QMap<QString, AssetState> StatusLine::unusableFonts() const
{
    QMap<QString, AssetState> files;
    if (const AssetTablePointer &table = m_session.files())
        for (const QList<FontAsset> &fonts : table->typefaces)
            for (const FontAsset &font : fonts)
                addUnusable(font, font.path, files);
    return files;
}

// One is named; of several the tool tip names the first.
void StatusLine::refreshOffline()
{
    constexpr int mostNamed = 8;
    QMap<QString, AssetState> files = unusableMedia();
    files.insert(unusableFonts());
    QStringList lines;
    for (const auto &[path, state] : files.asKeyValueRange())
        if (lines.size() < mostNamed)
            lines += Words::offline(path, state);
    m_offline->setText(files.size() == 1 ? lines.value(0)
                                         : tr("%1 files can't be used").arg(files.size()));
    lines += tr("Videos can't be rendered before all files are there");
    m_offline->setToolTip(lines.join(u'\n'));
    m_offline->setVisible(!files.isEmpty());
}

// What is being done comes before what was done, and that before what is wrong with the data.
void StatusLine::refreshMessage()
{
    std::optional<Error> trouble;
    using T = Session::Trouble;
    for (const T which : {T::Document, T::Seal, T::Data, T::Sound})
        if (!trouble)
            trouble = m_session.trouble(which);
    if (!m_session.busy().isEmpty())
        m_message->setText(m_session.busy());
    else if (!m_jobs.busy().isEmpty())
        m_message->setText(m_jobs.busy());
    else if (!m_notice.isEmpty())
        m_message->setText(m_notice, m_noticeIsBad ? Token::Bad : Token::Text2);
    else
        m_message->setText(trouble ? trouble->text() : QString(), Token::Bad);
}

const QString &StatusLine::message() const
{
    return m_message->text();
}

// Why another template could not be opened, while this one stays.
void StatusLine::noticeTrouble()
{
    const std::optional<Error> trouble = m_session.trouble(Session::Trouble::Template);
    if (trouble && !m_trouble)
        setNotice(trouble->text(), true);
    m_trouble = trouble;
}

void StatusLine::setNotice(const QString &words, bool bad)
{
    m_notice = words;
    m_noticeIsBad = bad;
    m_noticeTimer.start();
    refreshMessage();
}

void StatusLine::refreshSpeed()
{
    const Player &player = m_session.player();
    if (!player.isPlaying()) {
        m_speed->setText({});
        return;
    }
    const QString sound = player.hasSound() ? QString() : tr("no sound device · ");
    const QString dropped = player.dropped() > 0
                                ? tr(" · %Ln frame(s) dropped", nullptr, int(player.dropped()))
                                : QString();
    m_speed->setText(sound + tr("%1 fps").arg(player.shownPerSecond(), 0, 'f', 1) + dropped);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    painter.fillRect(0, 0, width(), 1, t[Token::Line]);
}

} // namespace reelwright
