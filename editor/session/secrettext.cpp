// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/secrettext.h>

#include <QLineEdit>
#include <sodium.h>

namespace reelwright {

// constData(): data() would make a copy of bytes that are shared, and leave these as they are.
void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text = QString();
}

SecretText::SecretText(const QString &text)
    : m_text(new QString(text.constData(), text.size()), [](QString *kept) {
          wipe(*kept);
          delete kept;
      })
{
}

SecretText SecretText::takeFrom(QLineEdit &line)
{
    QString typed = line.text();
    line.setText({});
    SecretText taken(typed);
    wipe(typed);
    return taken;
}

QString SecretText::text() const
{
    return m_text ? QString(m_text->constData(), m_text->size()) : QString();
}

} // namespace reelwright
