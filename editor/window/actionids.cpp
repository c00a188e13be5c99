// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of actions that settings keep: they neither follow the language nor ever change.
#include <editor/brand/brandpanel.h>
#include <editor/brand/brandsection.h>
#include <editor/canvas/canvasactions.h>
#include <editor/compare/comparepanel.h>
#include <editor/data/datapanel.h>
#include <editor/element/elementactions.h>
#include <editor/history/historypanel.h>
#include <editor/library/librarypanel.h>
#include <editor/media/mediapanel.h>
#include <editor/media/narration.h>
#include <editor/panels/panelactions.h>
#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/storyboard/storyboardactions.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/timeline/timelineactions.h>
#include <editor/variants/variantspanel.h>
#include <editor/viewers/profilemenu.h>
#include <editor/viewers/viewergridpanel.h>
#include <editor/window/actions.h>
#include <editor/window/editactions.h>
#include <editor/window/fileactions.h>
#include <editor/window/mainwindow.h>
#include <editor/window/playbackactions.h>
#include <editor/window/viewerbar.h>

namespace reelwright {

namespace {

using Named = std::pair<QAction *, const char *>;

void name(std::initializer_list<Named> actions)
{
    for (const auto &[action, id] : actions)
        action->setObjectName(QLatin1String(id));
}

void nameFile(const FileActions &f, const HistoryPanel &h, const EditActions &e)
{
    name({{f.open, "file.open"},
          {f.openSample, "file.sample"},
          {f.openData, "file.data"},
          {f.save, "file.save"},
          {f.saveAsDocument, "file.saveAsDocument"},
          {f.saveCopy, "file.saveCopy"},
          {f.importOther, "file.import"},
          {f.exportTemplate, "file.export"},
          {f.rescue, "file.rescue"},
          {f.close, "file.close"}});
    name({{e.undo, "edit.undo"},
          {e.redo, "edit.redo"},
          {h.saveVersion, "history.saveVersion"},
          {h.revert, "history.revert"},
          {h.compare, "history.compare"},
          {h.comparePictures, "history.comparePictures"},
          {h.look, "history.look"},
          {h.backToNow, "history.now"},
          {h.bringBack, "history.bringBack"}});
}

void nameMedia(const MediaPanel &m)
{
    name({{m.importFiles, "media.import"},
          {m.preview, "media.preview"},
          {m.insert, "media.insert"},
          {m.insertSound, "media.insertSound"},
          {m.replace, "media.replace"},
          {m.takeChanged, "media.takeChanged"},
          {m.findMissing, "media.findMissing"},
          {m.collect, "media.collect"},
          {m.embed, "media.embed"},
          {m.storeAsFile, "media.storeAsFile"},
          {m.remove, "media.remove"},
          {m.removeUnused, "media.removeUnused"}});
}

void nameData(const DataPanel &d)
{
    name({{d.newField, "field.new"},
          {d.newInferred, "field.newInferred"},
          {d.takeFile, "field.takeFile"},
          {d.takeOpen, "field.takeOpen"},
          {d.rename, "field.rename"},
          {d.moveUp, "field.moveUp"},
          {d.moveDown, "field.moveDown"},
          {d.tellsApart, "field.tellsApart"},
          {d.saysLanguage, "field.saysLanguage"},
          {d.remove, "field.delete"}});
}

void nameVariants(const VariantsPanel &v)
{
    name({{v.others, "variants.others"},
          {v.addShown, "variants.add"},
          {v.remove, "variants.remove"}});
}

void nameCompare(const ComparePanel &c)
{
    name({{c.next, "compare.next"},
          {c.swap, "compare.swap"},
          {c.beside, "compare.beside"},
          {c.wipe, "compare.wipe"},
          {c.difference, "compare.difference"}});
}

void nameViewers(const ViewerGridPanel &v, const ProfileMenu &p)
{
    name({{v.showThis, "viewer.show"},
          {v.newViewer, "viewer.new"},
          {v.duplicate, "viewer.duplicate"},
          {v.editValue, "viewer.editValue"},
          {v.sortColumn, "viewer.sortColumn"},
          {v.remove, "viewer.delete"},
          {v.undo, "viewer.undo"},
          {v.redo, "viewer.redo"},
          {p.nameThis, "viewer.name"},
          {p.forgetThis, "viewer.forgetName"}});
}

void nameSection(const BrandSection &s, const char *part)
{
    for (const auto &[action, what] : {Named{s.rename, ".rename"}, Named{s.moveUp, ".moveUp"},
                                       Named{s.moveDown, ".moveDown"}, Named{s.remove, ".delete"}})
        action->setObjectName(QLatin1String(part) + QLatin1String(what));
}

void nameBrand(BrandPanel &b)
{
    name({{b.addColor, "color.add"},
          {b.applyColor, "color.apply"},
          {b.alterColor, "color.alter"},
          {b.addStyle, "style.add"},
          {b.applyStyle, "style.apply"},
          {b.addLogo, "logo.add"},
          {b.insertLogo, "logo.insert"},
          {b.addTypeface, "typeface.add"},
          {b.addFont, "typeface.addFont"},
          {b.replaceFonts, "typeface.replaceFonts"}});
    nameSection(b.colors(), "color");
    nameSection(b.styles(), "style");
    nameSection(b.logos(), "logo");
    nameSection(b.typefaces(), "typeface");
}

void nameCanvas(const CanvasActions &c)
{
    name({{c.fit, "canvas.fit"},
          {c.whole, "canvas.whole"},
          {c.zoomIn, "canvas.zoomIn"},
          {c.zoomOut, "canvas.zoomOut"},
          {c.rulers, "canvas.rulers"},
          {c.safeAreas, "canvas.safeAreas"},
          {c.snapping, "canvas.snapping"},
          {c.insertText, "insert.text"},
          {c.insertRectangle, "insert.rectangle"},
          {c.insertEllipse, "insert.ellipse"},
          {c.distributeAcross, "arrange.distributeAcross"},
          {c.distributeDown, "arrange.distributeDown"}});
    const char *sides[] = {"arrange.left", "arrange.centre", "arrange.right",
                           "arrange.top",  "arrange.middle", "arrange.bottom"};
    for (qsizetype i = 0; i < c.align.size() && i < qsizetype(std::size(sides)); ++i)
        name({{c.align[i], sides[i]}});
}

void nameScenes(const LibraryPanel &l, const StoryboardActions &s)
{
    name({{l.newScene, "scene.new"},
          {l.duplicate, "scene.duplicate"},
          {l.copy, "scene.copy"},
          {l.paste, "scene.paste"},
          {l.rename, "scene.rename"},
          {l.editTags, "scene.tags"},
          {l.moveUp, "scene.moveUp"},
          {l.moveDown, "scene.moveDown"},
          {l.remove, "scene.delete"}});
    name({{s.newSlot, "slot.new"},
          {s.edit, "slot.edit"},
          {s.rename, "slot.rename"},
          {s.moveLeft, "slot.moveLeft"},
          {s.moveRight, "slot.moveRight"},
          {s.remove, "slot.delete"}});
}

void nameElements(const ElementActions &e)
{
    name({{e.cut, "element.cut"},
          {e.copy, "element.copy"},
          {e.paste, "element.paste"},
          {e.duplicate, "element.duplicate"},
          {e.remove, "element.delete"},
          {e.rippleDelete, "element.rippleDelete"},
          {e.split, "element.split"},
          {e.trimStart, "element.trimStart"},
          {e.trimEnd, "element.trimEnd"},
          {e.fadeIn, "element.fadeIn"},
          {e.fadeOut, "element.fadeOut"},
          {e.selectAll, "element.selectAll"},
          {e.group, "element.group"},
          {e.ungroup, "element.ungroup"},
          {e.nest, "element.nest"},
          {e.openNested, "element.openNested"},
          {e.leaveNested, "element.leaveNested"},
          {e.replaceMedium, "element.replaceMedium"},
          {e.forward, "element.forward"},
          {e.back, "element.back"},
          {e.lock, "element.lock"}});
}

void nameTimeline(const TimelineActions &t)
{
    name({{t.addTrack, "track.add"},
          {t.removeTrack, "track.remove"},
          {t.renameTrack, "track.rename"},
          {t.lockTrack, "track.lock"},
          {t.hideTrack, "track.hide"},
          {t.muteTrack, "track.mute"},
          {t.soloTrack, "track.solo"},
          {t.raiseTrack, "track.raise"},
          {t.lowerTrack, "track.lower"},
          {t.addMarker, "marker.add"},
          {t.renameMarker, "marker.rename"},
          {t.removeMarker, "marker.remove"},
          {t.unfold, "timeline.unfold"},
          {t.zoomIn, "timeline.zoomIn"},
          {t.zoomOut, "timeline.zoomOut"},
          {t.zoomToFit, "timeline.zoomToFit"},
          {t.zoomToSelection, "timeline.zoomToSelection"}});
}

void namePlayback(const Actions &a)
{
    name({{a.toStart, "play.toStart"},
          {a.stepBack, "play.stepBack"},
          {a.play, "play.play"},
          {a.stepForward, "play.stepForward"},
          {a.toEnd, "play.toEnd"},
          {a.previousScene, "play.previousScene"},
          {a.nextScene, "play.nextScene"},
          {a.backwards, "play.backwards"},
          {a.halt, "play.halt"},
          {a.forwards, "play.forwards"},
          {a.setIn, "play.setIn"},
          {a.setOut, "play.setOut"},
          {a.toIn, "play.toIn"},
          {a.toOut, "play.toOut"},
          {a.clearIn, "play.clearIn"},
          {a.clearOut, "play.clearOut"},
          {a.clearInOut, "play.clearInOut"},
          {a.loop, "play.loop"},
          {a.mute, "play.mute"},
          {a.previousViewer, "viewer.previous"},
          {a.nextViewer, "viewer.next"},
          {a.anyViewer, "viewer.random"}});
}

void namePlaying(const PlaybackActions &p)
{
    name({{p.playScene, "play.scene"},
          {p.fullScreen, "play.fullScreen"},
          {p.soundWhileSeeking, "play.soundWhileSeeking"},
          {p.qualities[0], "play.automatic"},
          {p.qualities[1], "play.full"},
          {p.qualities[2], "play.half"},
          {p.qualities[3], "play.quarter"}});
}

void namePanels(const PanelActions &p, const PanelArea &area)
{
    for (qsizetype i = 0; i < p.toggles.size(); ++i)
        p.toggles[i]->setObjectName(QStringLiteral("panel.") + area.docks()[i]->id());
    name({{p.next, "panel.next"},
          {p.previous, "panel.previous"},
          {p.floating, "panel.float"},
          {p.close, "panel.close"},
          {p.toLeft, "panel.toLeft"},
          {p.toRight, "panel.toRight"},
          {p.toTop, "panel.toTop"},
          {p.toBottom, "panel.toBottom"}});
}

} // namespace

void MainWindow::nameActions()
{
    nameFile(*m_fileActions, *m_history, *m_editActions);
    nameMedia(*m_media);
    nameData(*m_data);
    nameVariants(*m_variants);
    nameCompare(*m_compare);
    nameViewers(*m_viewers, m_viewerBar->profiles());
    nameBrand(*m_brand);
    nameCanvas(*m_canvasActions);
    nameScenes(*m_library, m_storyboard->commands());
    nameElements(*m_elementActions);
    nameTimeline(*m_timelineActions);
    namePlayback(*m_actions);
    namePlaying(*m_playback);
    m_narration->record->setObjectName(QStringLiteral("play.record"));
    namePanels(*m_panelActions, *m_panels);
}

} // namespace reelwright
