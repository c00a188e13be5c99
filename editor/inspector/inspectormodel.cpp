// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectormodel.h>

#include <editor/color/colors.h>
#include <editor/element/easingwords.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/mirror.h>
#include <model/edit/editinformat.h>

#include <algorithm>

namespace reelwright {

namespace {

enum Section { Content, Transform, Sound, SectionCount };

Section sectionOf(const PropertySpec &spec)
{
    if (!spec.visual)
        return Sound;
    return spec.id <= PropertyId::Opacity ? Transform : Content;
}

InspectorRow heading(const QString &label)
{
    InspectorRow row;
    row.section = true;
    row.label = label;
    return row;
}

InspectorRow fact(const QString &label, const QString &value)
{
    InspectorRow row;
    row.label = label;
    row.value = value;
    return row;
}

InspectorRow ofScene(SceneValue what, const QString &label, const QString &value,
                     const Scene &scene)
{
    InspectorRow row = fact(label, value);
    row.ofScene = what;
    row.source = SceneValues::text(scene, what);
    return row;
}

bool sameKind(const InspectorRow &a, const InspectorRow &b)
{
    return a.label == b.label && a.property == b.property && a.easingOf == b.easingOf;
}

// How a property goes on from the keyframe under the playhead.
InspectorRow easingRow(PropertyId property, const Easing &easing)
{
    InspectorRow row;
    row.label = InspectorModel::tr("Easing");
    row.easingOf = property;
    row.easing = easing;
    row.value = easing.hold
                    ? EasingWords::name(easing)
                    : InspectorModel::tr("%1   %2").arg(EasingWords::name(easing),
                                                        leftToRight(EasingWords::numbers(easing)));
    return row;
}

bool nests(const Scene &outer, const SceneId &inner)
{
    return std::ranges::any_of(outer.tracks, [&](const Track &track) {
        return std::ranges::any_of(track.elements, [&](const Element &element) {
            return !inner.isEmpty() && nestedIn(element) == inner;
        });
    });
}

bool isSetIn(const Element &text, const TypeStyle &style)
{
    const auto is = [&](PropertyId property, const Value &value) {
        return text.properties.value(property, specOf(property).initial) == Property(value);
    };
    return is(PropertyId::Typeface, Value(style.typeface.value)) &&
           is(PropertyId::FontSize, Value(style.size)) && is(PropertyId::Color, Value(style.color));
}

void addBinding(InspectorRow &row, const Binding &binding, const PropertySpec &spec,
                const Template &value)
{
    row.binding += bindingParts(binding.source, spec.type == ValueType::Text);
    row.otherwise = binding.fallback;
    if (binding.fallback)
        row.fallback = Words::value(spec, *binding.fallback, value);
}

} // namespace

InspectorModel::InspectorModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &InspectorModel::take);
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InspectorRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.label;
    if (role == Qt::AccessibleTextRole)
        return row.section  ? row.label
               : row.locked ? tr("%1: %2, locked").arg(row.label, row.value)
                            : tr("%1: %2").arg(row.label, row.value);
    if (role == Qt::ToolTipRole && row.overridden && row.binding.isEmpty())
        return tr("Other than in the base format");
    if (role == Qt::ToolTipRole && !row.binding.isEmpty()) {
        QString source;
        for (const BindingPart &part : row.binding)
            source += part.chip ? u'‹' + part.text + u'›' : part.text;
        return row.fallback.isEmpty() ? tr("From the viewer's data:\n%1").arg(source)
                                      : tr("From the viewer's data:\n%1\nwithout a value: %2")
                                            .arg(source, row.fallback);
    }
    return {};
}

Qt::ItemFlags InspectorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const InspectorRow &row = m_rows[index.row()];
    const bool ofOwner = row.ofScene || row.ofElement;
    const bool something = row.property || ofOwner || row.easingOf || row.style;
    const bool editable = m_session.isEditable() && something && !row.locked;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
           (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QModelIndex InspectorModel::indexOf(PropertyId property) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].property == property)
            return index(i);
    return {};
}

void InspectorModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (!(changes & (C::Template | C::Edit | C::Viewer | C::Selection | C::Playhead | C::Counts)))
        return;
    QList<InspectorRow> rows;
    if (m_session.hasTemplate()) {
        const Element *element = findElement(m_session.value(), m_session.selected()).element;
        rows = element ? elementRows(*element) : sceneRows();
    }
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKind)) {
        setShape(rows);
        return;
    }
    bool otherHeights = false;
    for (int i = 0; i < rows.size(); ++i)
        if (m_rows[i] != rows[i]) {
            otherHeights |= m_rows[i].binding != rows[i].binding ||
                            m_rows[i].bound != rows[i].bound;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    if (otherHeights) { // a line that is open stays so
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
    }
}

// Rows of easings come and go with keyframes; a line that is open beside them stays so.
void InspectorModel::setShape(const QList<InspectorRow> &rows)
{
    const auto lasting = [](QList<InspectorRow> list) {
        list.removeIf([](const InspectorRow &row) { return bool(row.easingOf); });
        return list;
    };
    const QList<InspectorRow> before = lasting(m_rows);
    const QList<InspectorRow> after = lasting(rows);
    if (!std::equal(before.begin(), before.end(), after.begin(), after.end(), sameKind)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < std::max(rows.size(), m_rows.size()); ++i) {
        const bool gone = i < m_rows.size() && m_rows[i].easingOf &&
                          (i >= rows.size() || !sameKind(m_rows[i], rows[i]));
        if (gone) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i--);
            endRemoveRows();
        } else if (rows[i].easingOf && (i >= m_rows.size() || !sameKind(m_rows[i], rows[i]))) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        }
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<InspectorRow> InspectorModel::elementRows(const Element &element) const
{
    const QString titles[] = {tr("Content"), tr("Transform"), tr("Sound")};
    QList<InspectorRow> rows{heading(tr("Element")),
                             ownRow(element, ElementValue::Name, tr("Name"))};
    for (int section = 0; section < SectionCount; ++section) {
        const qsizetype before = rows.size();
        for (const PropertySpec &spec : properties())
            if (spec.appliesTo(element.kind) && sectionOf(spec) == section) {
                rows += propertyRow(element, spec);
                if (const std::optional<Easing> easing = rows.last().easing)
                    rows += easingRow(spec.id, *easing);
            }
        if (rows.size() == before)
            continue;
        if (section == Content && element.kind == ElementKind::Text &&
            !m_session.value().brand.styles.isEmpty())
            rows.insert(before, styleRow(element));
        rows.insert(before, heading(titles[section]));
    }
    rows += heading(tr("Time"));
    rows += ownRow(element, ElementValue::Start, tr("Start"));
    rows += ownRow(element, ElementValue::Duration, tr("Duration"));
    return rows;
}

InspectorRow InspectorModel::ownRow(const Element &element, ElementValue what,
                                    const QString &label) const
{
    InspectorRow row = fact(label, ElementValues::shown(element, what));
    row.ofElement = what;
    row.source = ElementValues::text(element, what);
    for (const ElementId &id : m_session.selection()) {
        const Element *other = findElement(m_session.value(), id).element;
        row.locked |= other && other->locked;
        row.mixed |= other && ElementValues::text(*other, what) != row.source;
    }
    return row;
}

// At a keyframe the row is that one's, elsewhere it tells of all that is bound.
void InspectorModel::addKeyframes(InspectorRow &row, const QList<Keyframe> &keyframes,
                                  std::optional<Flicks> time) const
{
    const PropertySpec &spec = specOf(*row.property);
    const auto here = std::ranges::find_if(
        keyframes, [&](const Keyframe &keyframe) { return keyframe.time == time; });
    row.keyframed = true;
    row.onKeyframe = here != keyframes.end();
    if (row.onKeyframe && here + 1 != keyframes.end())
        row.easing = here->easing;
    for (const Keyframe &keyframe : keyframes) {
        const auto *bound = std::get_if<Binding>(&keyframe.value);
        if (!bound || (row.onKeyframe && keyframe.time != time))
            continue;
        addBinding(row, *bound, spec, m_session.value());
        row.bound = row.onKeyframe;
        row.source = bound->source;
    }
}

InspectorRow InspectorModel::propertyRow(const Element &element, const PropertySpec &spec) const
{
    InspectorRow row = fact(Words::label(spec), {});
    const auto found = element.properties.constFind(spec.id);
    const Property property = found == element.properties.cend() ? Property(spec.initial) : *found;
    const Template &value = m_session.value();
    const ProgramPointer program = m_session.program();
    const Layer *layer = program ? findLayer(*program, element.id) : nullptr;
    const Flicks time = m_session.player().position();
    row.property = spec.id;
    row.mixed = isMixed(spec.id, property);
    row.locked = isLocked(spec.id);
    row.overridden = m_session.formats().first().id != m_session.format() &&
                     propertyOf(element, spec.id, m_session.formats().first().id) != property;
    if (const auto *binding = std::get_if<Binding>(&property)) {
        addBinding(row, *binding, spec, value);
        row.bound = true;
        row.source = binding->source;
    }
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property)) {
        addKeyframes(row, *keyframes, layer ? std::optional(time - layer->origin) : std::nullopt);
    }
    if (layer || !isVariable(property)) {
        const bool still = std::holds_alternative<Value>(property); // the program comes later
        const Value shown = layer && !still ? layer->at(spec.id, time)
                                            : staticValue(element, spec.id);
        row.shown = shown;
        row.value = Words::value(spec, shown, value);
        if (const auto *color = std::get_if<Color>(&shown))
            row.color = toScreen(*color);
    }
    if (row.mixed) {
        row.value = tr("mixed");
        row.color = QColor();
    }
    return row;
}

InspectorRow InspectorModel::styleRow(const Element &text) const
{
    InspectorRow row = fact(tr("Style"), tr("none of the brand's"));
    row.style = true;
    row.locked = isLocked(PropertyId::Typeface) || isLocked(PropertyId::FontSize) ||
                 isLocked(PropertyId::Color);
    for (const TypeStyle &style : m_session.value().brand.styles)
        if (isSetIn(text, style)) {
            row.value = style.name;
            break;
        }
    return row;
}

bool InspectorModel::isLocked(PropertyId property) const
{
    const QList<ElementId> &all = m_session.selection();
    return std::any_of(all.begin(), all.end(), [&](const ElementId &id) {
        const Element *element = findElement(m_session.value(), id).element;
        return element && (element->locked || element->lockedProperties.contains(property));
    });
}

bool InspectorModel::isMixed(PropertyId property, const Property &value) const
{
    for (const ElementId &id : m_session.selection()) {
        const Element *element = findElement(m_session.value(), id).element;
        if (element && specOf(property).appliesTo(element->kind) &&
            element->properties.value(property, specOf(property).initial) != value)
            return true;
    }
    return false;
}

QList<InspectorRow> InspectorModel::sceneRows() const
{
    const Scene *scene = m_session.sceneInView();
    if (!scene)
        return {};
    qsizetype elements = 0;
    qsizetype variable = 0;
    for (const Track &track : scene->tracks)
        for (const Element &element : track.elements) {
            ++elements;
            variable += isVariable(element);
        }
    InspectorRow ground =
        ofScene(SceneValue::Background, tr("Background"), scene->background.text(), *scene);
    ground.color = toScreen(scene->background);
    QList<InspectorRow> rows{
        heading(tr("Scene")),
        ofScene(SceneValue::Name, tr("Name"), scene->name, *scene),
        ofScene(SceneValue::Duration, tr("Length"), Words::seconds(scene->duration), *scene),
        ground,
        fact(tr("Elements"), Words::number(elements)),
        fact(tr("Variable"), variable ? Words::number(variable) : tr("none"))};
    rows += heading(tr("Shown to"));
    const qsizetype before = rows.size();
    const QList<StoryboardSlot> &board = m_session.value().storyboard;
    for (int i = 0; i < board.size(); ++i) {
        for (const Candidate &candidate : board[i].candidates)
            if (candidate.scene == scene->id) {
                rows +=
                    fact(board[i].name, candidate.when.isEmpty() ? tr("every viewer") : QString());
                if (!candidate.when.isEmpty())
                    rows.last().binding = {{candidate.when, true}};
            }
        if (board[i].otherwise == scene->id)
            rows += fact(board[i].name,
                         hasRules(board[i]) ? tr("when no rule is true") : tr("every viewer"));
        if (i < m_session.counts().size() && m_session.counts()[i].contains(scene->id))
            rows += fact(tr("Viewers"), tr("%1 of %2")
                                            .arg(Words::number(m_session.counts()[i][scene->id]),
                                                 Words::number(m_session.data().count)));
    }
    for (const Scene &outer : m_session.value().scenes)
        if (nests(outer, scene->id))
            rows += fact(outer.name, tr("nested in it"));
    if (rows.size() == before)
        rows += fact(tr("Nobody"), tr("drag it onto the storyboard"));
    return rows;
}

} // namespace reelwright
