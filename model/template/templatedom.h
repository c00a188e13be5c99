// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/jsontext.h>
#include <model/template/template.h>

namespace reelwright {

// The text form as a tree, for the sources of this folder; of the template or of a part of it.
template<class T>
Json toDom(const T &value);
// The other way, for any tree. checkTemplate() says whether a template of such parts is right.
template<class T>
Result<T> partFromDom(const Json &json);
// Everything that templateFromJson does, but for the parsing.
Result<Template> fromDom(const Json &root, const QString &file);
Result<bool> isNewer(const Json &root); // isNewerForm() of its version

} // namespace reelwright
