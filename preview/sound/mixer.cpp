// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <preview/sound/layersound.h>
#include <preview/sound/soundpool.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace reelwright {

namespace {

constexpr std::int64_t gainStep = 64; // samples

Flicks timeOf(std::int64_t sample)
{
    return Flicks(sample * (oneSecond.count() / soundRate));
}

double amplitude(double decibels)
{
    return decibels <= silentDecibels ? 0 : std::pow(10, decibels / 20);
}

// How far `time` is into a fade that begins at `start`: 0..1.
double progress(Flicks time, Flicks start, Flicks fade)
{
    return time >= start + fade ? 1 : double((time - start).count()) / double(fade.count());
}

// From 0 to 1 such that the squares of this and of its mirror image add up to 1.
double equalPower(double p)
{
    return p * std::sqrt(3 - 2 * p);
}

// What a layer's samples are multiplied with, over the program's time.
class Envelope {
public:
    explicit Envelope(const SoundLayer &sound)
        : m_sound(sound), m_fadeIn(seconds(PropertyId::FadeIn)),
          m_fadeOut(seconds(PropertyId::FadeOut))
    {
    }

    void apply(std::int64_t first, std::span<float> stereo)
    {
        while (!stereo.empty()) {
            const std::int64_t left = gainStep - first % gainStep; // in this step
            const auto count = std::min(std::int64_t(stereo.size() / 2), left);
            applyStep(first, stereo.first(2 * std::size_t(count)));
            stereo = stereo.subspan(2 * std::size_t(count));
            first += count;
        }
    }

private:
    Flicks seconds(PropertyId id) const
    {
        return fromSeconds(m_sound.layer.number(id, m_sound.layer.range.start));
    }
    double gainAt(std::int64_t step) const
    {
        return amplitude(m_sound.layer.number(PropertyId::Gain, timeOf(step * gainStep)));
    }
    // Samples of one step.
    void applyStep(std::int64_t first, std::span<float> stereo) const
    {
        const std::int64_t step = first / gainStep;
        const double from = gainAt(step);
        const double slope = (gainAt(step + 1) - from) / gainStep;
        const std::int64_t last = first + std::int64_t(stereo.size() / 2) - 1;
        const bool fading = fades(timeOf(first)) < 1 || fades(timeOf(last)) < 1;
        for (std::int64_t sample = first; sample <= last; ++sample) {
            const double gain = from + slope * double(sample % gainStep);
            const auto factor = float(fading ? gain * fades(timeOf(sample)) : gain);
            stereo[2 * std::size_t(sample - first)] *= factor;
            stereo[2 * std::size_t(sample - first) + 1] *= factor;
        }
    }
    double fades(Flicks time) const
    {
        const TimeRange &range = m_sound.layer.range;
        const TimeRange &window = m_sound.window;
        return progress(time, range.start, m_fadeIn) * progress(-time, -range.end(), m_fadeOut) *
               equalPower(progress(time, window.start, m_sound.fadeIn)) *
               equalPower(progress(-time, -window.end(), m_sound.fadeOut));
    }

    const SoundLayer &m_sound;
    const Flicks m_fadeIn;
    const Flicks m_fadeOut;
};

// The layer's samples of the program from `first` on, added to `out`.
Result<void> addLayer(SoundPool &pool, const Program &program, const SoundLayer &sound,
                      std::int64_t first, std::span<float> out, const std::function<bool()> &goOn)
{
    const QString source = sourceOf(sound.layer);
    const TimeRange heard = heardRange(program, sound);
    const std::int64_t from = std::max(first, sampleFrom(heard.start));
    const std::int64_t to = std::min(first + std::int64_t(out.size() / 2), sampleFrom(heard.end()));
    if (source.isEmpty() || from >= to)
        return {};
    const MediaAsset *asset = program.asset(source);
    if (!asset)
        return fail(Message::tr("the template has no medium '%1'").arg(source));
    if (asset->state != AssetState::Good)
        return {};
    const double start = sound.layer.number(PropertyId::MediaStart, heard.start);
    std::vector<float> samples(2 * std::size_t(to - from));
    const std::int64_t offset = sampleFrom(fromSeconds(start)) - sampleFrom(sound.layer.origin);
    if (const Result<void> read = pool.internals()->read(*asset, from + offset, samples, goOn);
        !read)
        return read;
    Envelope(sound).apply(from, samples);
    float *target = out.data() + 2 * (from - first);
    for (const float sample : samples)
        *target++ += sample;
    return {};
}

} // namespace

std::int64_t soundLength(const Program &program)
{
    return sampleFrom(program.duration);
}

Result<void> mixSound(SoundPool &pool, const Program &program, std::int64_t first,
                      std::span<float> out, const std::function<bool()> &goOn)
{
    std::fill(out.begin(), out.end(), 0.f);
    Result<void> mixed;
    for (const SoundLayer &sound : program.sound) {
        const Result<void> added = addLayer(pool, program, sound, first, out, goOn);
        if (added)
            continue;
        mixed = fail(added.error().in(Message::tr("element ") + sound.layer.element.value));
        if (mixed.error().code != ErrorCode::Passing)
            return mixed;
    }
    for (float &sample : out)
        sample = std::clamp(sample, -1.f, 1.f);
    return mixed;
}

} // namespace reelwright
