// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/compiledtemplate.h>
#include <model/binding/expression.h>
#include <model/binding/sandbox.h>
#include <model/binding/textbinding.h>

namespace reelwright {

namespace {

constexpr qsizetype mostColumns = 500;       // of one SELECT
constexpr qsizetype longestSelect = 400'000; // characters

class Compiler {
public:
    static Result<Compiler> make(const Template &value, const ResolveInputs &inputs)
    {
        Result<Sandbox> sandbox = Sandbox::make(value.fields);
        if (!sandbox)
            return fail(sandbox.error());
        if (!value.language.field.isEmpty() && !value.field(value.language.field) &&
            !value.inferredField(value.language.field))
            return fail(Message::tr("the language's field '%1' is none of the fields")
                            .arg(value.language.field),
                        QStringLiteral("template.json#/language/field"));
        return Compiler(value, inputs, std::move(*sandbox));
    }
    Result<CompiledExpression> expression(const QString &source)
    {
        const Result<QList<Token>> tokens = lex(source);
        if (!tokens)
            return fail(tokens.error());
        return checked(translate(*tokens, source, m_scope), source);
    }
    Result<CompiledExpression> text(const QString &source)
    {
        return checked(translateText(source, m_scope), source);
    }
    Result<CompiledTemplate> all();

private:
    Compiler(const Template &value, const ResolveInputs &inputs, Sandbox sandbox)
        : m_template(value), m_scope(value, inputs), m_sandbox(std::move(sandbox))
    {
    }
    Result<CompiledExpression> checked(const Result<SqlText> &sql, const QString &source);
    Result<CompiledExpression> choice(const StoryboardSlot &slot, const QString &pointer);
    Result<void> addSites(const QList<Track> &tracks, const QString &pointer);
    Result<void> addSite(PropertyId id, const Binding &binding, const QString &pointer);
    Result<void> checkInferred();
    Result<int> sceneIndex(const SceneId &id, const QString &pointer) const;
    QStringList selects() const;

    const Template &m_template;
    Scope m_scope;
    Sandbox m_sandbox;
    CompiledTemplate m_compiled;
};

Result<CompiledExpression> Compiler::checked(const Result<SqlText> &sql, const QString &source)
{
    if (!sql)
        return fail(sql.error());
    const Result<QStringList> fields = m_sandbox.fieldsRead(*sql, source);
    if (!fields)
        return fail(fields.error());
    return CompiledExpression{QString::fromUtf8(sql->sql()).trimmed(), *fields};
}

Result<int> Compiler::sceneIndex(const SceneId &id, const QString &pointer) const
{
    for (int i = 0; i < m_template.scenes.size(); ++i)
        if (m_template.scenes[i].id == id)
            return i;
    return fail(Message::tr("there is no scene '%1'").arg(id.value), pointer);
}

Result<CompiledExpression> Compiler::choice(const StoryboardSlot &slot, const QString &pointer)
{
    QString whens;
    QString otherwise = QStringLiteral("-1");
    QSet<QString> fields;
    bool always = false;
    for (qsizetype i = 0; i < slot.candidates.size(); ++i) {
        const Candidate &candidate = slot.candidates[i];
        const QString at = QStringLiteral("%1/candidates/%2").arg(pointer).arg(i);
        const Result<int> scene = sceneIndex(candidate.scene, at + QStringLiteral("/scene"));
        if (!scene)
            return fail(scene.error());
        if (candidate.when.isEmpty()) {
            if (!std::exchange(always, true))
                otherwise = QString::number(*scene);
            continue;
        }
        const Result<CompiledExpression> rule = expression(candidate.when);
        if (!rule)
            return fail(rule.error().in(at + QStringLiteral("/when")));
        if (always)
            continue;
        whens += QStringLiteral(" WHEN (%1\n) THEN %2").arg(rule->sql).arg(*scene);
        fields.unite(QSet<QString>(rule->fields.begin(), rule->fields.end()));
    }
    if (!always && !slot.otherwise.isEmpty()) {
        const Result<int> scene =
            sceneIndex(slot.otherwise, pointer + QStringLiteral("/otherwise"));
        if (!scene)
            return fail(scene.error());
        otherwise = QString::number(*scene);
    }
    CompiledExpression made{otherwise, {}};
    if (!whens.isEmpty())
        made.sql = QStringLiteral("CASE%1 ELSE %2 END").arg(whens, otherwise);
    for (const Field &field : m_template.fields)
        if (fields.contains(field.name))
            made.fields.append(field.name);
    return made;
}

Result<void> Compiler::addSite(PropertyId id, const Binding &binding, const QString &pointer)
{
    const bool isText = specOf(id).type == ValueType::Text;
    Result<CompiledExpression> made = isText ? text(binding.source) : expression(binding.source);
    if (!made)
        return fail(made.error().in(pointer + QStringLiteral("/bind")));
    m_compiled.values.append(std::move(*made));
    return {};
}

// In the order of bindingSites().
Result<void> Compiler::addSites(const QList<Track> &tracks, const QString &pointer)
{
    for (qsizetype t = 0; t < tracks.size(); ++t) {
        for (qsizetype e = 0; e < tracks[t].elements.size(); ++e) {
            for (const auto &[id, property] : tracks[t].elements[e].properties.asKeyValueRange()) {
                const QString at = QStringLiteral("%1/%2/elements/%3/properties/%4")
                                       .arg(pointer)
                                       .arg(t)
                                       .arg(e)
                                       .arg(QLatin1String(specOf(id).name));
                if (const auto *binding = std::get_if<Binding>(&property))
                    if (Result<void> added = addSite(id, *binding, at); !added)
                        return added;
                const auto *keyframes = std::get_if<QList<Keyframe>>(&property);
                for (qsizetype k = 0; keyframes && k < keyframes->size(); ++k)
                    if (const auto *bound = std::get_if<Binding>(&keyframes->at(k).value))
                        if (Result<void> added = addSite(
                                id, *bound, QStringLiteral("%1/keyframes/%2/value").arg(at).arg(k));
                            !added)
                            return added;
            }
        }
    }
    return {};
}

// Those that no binding reads, too.
Result<void> Compiler::checkInferred()
{
    for (qsizetype i = 0; i < m_template.inferred.size(); ++i)
        if (const auto made = expression(m_template.inferred[i].expression); !made)
            return fail(
                made.error().in(QStringLiteral("template.json#/inferred/%1/expression").arg(i)));
        else if (const auto read = m_scope.read(m_template.inferred[i].name); !*read)
            return fail(
                read->error().in(QStringLiteral("template.json#/inferred/%1/expression").arg(i)));
    return {};
}

Result<CompiledTemplate> Compiler::all()
{
    const Field *key = m_template.field(m_template.key);
    if (!key)
        return fail(Message::tr("the key '%1' is none of the fields").arg(m_template.key),
                    QStringLiteral("template.json#/key"));
    if (const Result<void> checked = checkInferred(); !checked)
        return fail(checked.error());
    for (qsizetype i = 0; i < m_template.storyboard.size(); ++i) {
        Result<CompiledExpression> made =
            choice(m_template.storyboard[i], QStringLiteral("template.json#/storyboard/%1").arg(i));
        if (!made)
            return fail(made.error());
        m_compiled.choices.append(std::move(*made));
    }
    for (qsizetype i = 0; i < m_template.scenes.size(); ++i)
        if (const Result<void> added =
                addSites(m_template.scenes[i].tracks,
                         QStringLiteral("template.json#/scenes/%1/tracks").arg(i));
            !added)
            return fail(added.error());
    const QString soundtrack = QStringLiteral("template.json#/soundtrack");
    if (const Result<void> added = addSites(m_template.soundtrack, soundtrack); !added)
        return fail(added.error());
    m_compiled.sql = selects();
    return std::move(m_compiled);
}

QStringList Compiler::selects() const
{
    QStringList all;
    QString columns = QStringLiteral("row_, ") + QString::fromUtf8(quotedName(m_template.key));
    qsizetype count = 2;
    const auto flush = [&] {
        all.append(QStringLiteral("SELECT %1 FROM viewer").arg(columns));
        columns = QStringLiteral("row_");
        count = 1;
    };
    for (const QList<CompiledExpression> &list : {m_compiled.choices, m_compiled.values}) {
        for (const CompiledExpression &expression : list) {
            if (count == mostColumns || columns.size() + expression.sql.size() > longestSelect)
                flush();
            columns += QStringLiteral(", (%1\n)").arg(expression.sql);
            ++count;
        }
    }
    flush();
    return all;
}

} // namespace

Result<CompiledTemplate> compile(const Template &value, const ResolveInputs &inputs)
{
    Result<Compiler> compiler = Compiler::make(value, inputs);
    return compiler ? compiler->all() : fail(compiler.error());
}

Result<CompiledExpression> compileExpression(const Template &value, const QString &source,
                                             const ResolveInputs &inputs)
{
    Result<Compiler> compiler = Compiler::make(value, inputs);
    return compiler ? compiler->expression(source) : fail(compiler.error());
}

Result<CompiledExpression> compileText(const Template &value, const QString &source,
                                       const ResolveInputs &inputs)
{
    Result<Compiler> compiler = Compiler::make(value, inputs);
    return compiler ? compiler->text(source) : fail(compiler.error());
}

} // namespace reelwright
