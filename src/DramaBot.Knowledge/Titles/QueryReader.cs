using System.Globalization;

namespace DramaBot.Knowledge.Titles;

/// <summary>Takes apart what people write around a title: a season, a year, words such as "kdrama". Reused between calls.</summary>
internal sealed class QueryReader
{
    // What Koreans write behind a title without a space.
    private static readonly string[] GluedFillers = ["다시보기", "넷플릭스", "몇부작", "줄거리", "출연진", "시청률", "예고편", "드라마", "결말", "시즌"];

    private readonly bool[] _kept = new bool[FoldedText.MaxWords];
    private int _cut;

    /// <summary>Every word of the text.</summary>
    public FoldedText Full { get; } = new();

    /// <summary>The words that are left for the title; never empty unless the text is.</summary>
    public FoldedText Core { get; } = new();

    /// <summary>The season the text names.</summary>
    public int? Season { get; private set; }

    /// <summary>True when the season is only a number behind the title, which may also belong to the title.</summary>
    public bool SeasonIsBare { get; private set; }

    /// <summary>A year the text gives, 1950 to 2039.</summary>
    public int? Year { get; private set; }

    /// <summary>How many words of filler were set aside.</summary>
    public int FillerCount { get; private set; }

    public bool HasCore => _cut > 0 || Core.Words.Length != Full.Words.Length;

    public void Read(ReadOnlySpan<char> text)
    {
        Full.Read(text);
        Season = null;
        SeasonIsBare = false;
        Year = null;
        FillerCount = 0;
        int count = Full.Words.Length;
        _kept.AsSpan(0, count).Fill(true);
        FindSeason(count);
        FindYear(count);
        FindFiller(count);
        int last = count == 0 ? -1 : Array.LastIndexOf(_kept, true, count - 1, count);
        _cut = last < 0 ? 0 : GluedFillerLength(Full.Word(last));
        FillerCount += _cut > 0 ? 1 : 0;
        Core.Clear();
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> word = Full.Word(i);
            if (_kept[i])
                Core.AddWord(i == last ? word[..^_cut] : word, Full.Words[i]);
        }
    }

    private static int GluedFillerLength(ReadOnlySpan<char> word)
    {
        foreach (string filler in GluedFillers)
        {
            if (word.Length > filler.Length + 1 && word.EndsWith(filler, StringComparison.Ordinal))
                return filler.Length;
        }

        return 0;
    }

    private void FindSeason(int count)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> word = Full.Word(i);
            if (word is "season" or "seasons" or "part" or "s" or "시즌" or "파트" or "ssn" or "pt" && i + 1 < count && NumberAt(i + 1) is { } after && count > 2)
            {
                bool abbreviated = word is "s" && !Full.Words[i + 1].Glued;
                if (!abbreviated && TakeSeason(i, 2, after))
                    return;
            }

            if (word is "season" or "기" && i > 0 && NumberAt(i - 1) is { } before && count > 2)
            {
                int extra = Full.Word(i - 1) is "st" or "nd" or "rd" or "th" ? 1 : 0;
                if (TakeSeason(i - 1 - extra, 2 + extra, before))
                    return;
            }
        }

        if (count < 2)
            return;

        ReadOnlySpan<char> last = Full.Word(count - 1);
        int bare = last.Length == 1 && last[0] is >= '1' and <= '9' ? last[0] - '0' : last switch { "ii" => 2, "iii" => 3, "iv" => 4, _ => 0 };
        if (bare == 0 && last.Length > 2 && Hangul.Is(last[0]) && last.StartsWith("시즌", StringComparison.Ordinal))
            bare = last[2..] switch { "원" or "일" => 1, "투" or "이" => 2, "쓰리" or "삼" => 3, "포" or "사" => 4, _ => 0 };

        if (bare != 0 && TakeSeason(count - 1, 1, bare))
            SeasonIsBare = true;
    }

    private bool TakeSeason(int from, int length, int season)
    {
        if (from < 0 || length >= Full.Words.Length)
            return false;

        Season = season;
        _kept.AsSpan(from, length).Clear();
        return true;
    }

    private int? NumberAt(int i)
    {
        ReadOnlySpan<char> word = Full.Word(i);
        if (word is "st" or "nd" or "rd" or "th" && i > 0)
            word = Full.Word(i - 1);

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number is >= 1 and <= 30 ? number : null;

        number = NumberWords.English(word);
        if (number < 0)
            number = NumberWords.Ordinal(word);

        if (number < 0)
            number = word switch { "ii" => 2, "iii" => 3, "iv" => 4, _ => -1 };

        return number is >= 1 and <= 30 ? number : null;
    }

    private void FindYear(int count)
    {
        for (int i = count - 1; i >= 0 && KeptCount(count) > 1; i--)
        {
            ReadOnlySpan<char> word = Full.Word(i);
            if (!_kept[i] || word.Length != 4 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1950 or > 2039)
                continue;

            Year = year;
            _kept[i] = false;
            return;
        }
    }

    private void FindFiller(int count)
    {
        bool more = true;
        while (more)
        {
            (int first, int last) = (Array.IndexOf(_kept, true, 0, count), Array.LastIndexOf(_kept, true, Math.Max(count - 1, 0), count));
            if (count == 0 || first < 0)
                return;

            more = last > first && (DropEpisode(first, last) || Drop(last, last - 1, first) || DropFirst(first, last));
        }
    }

    // "ep 16", "16회".
    private bool DropEpisode(int first, int last)
    {
        if (last - 1 <= first || !_kept[last - 1])
            return false;

        bool after = IsNumber(last) && Full.Word(last - 1) is "ep" or "eps" or "episode" or "episodes";
        bool before = IsNumber(last - 1) && Full.Word(last) is "회" or "화";
        if (!after && !before)
            return false;

        _kept[last] = _kept[last - 1] = false;
        FillerCount++;
        return true;
    }

    private bool Drop(int index, int beside, int keep)
    {
        if (!CommonWords.IsFiller(Full.Word(index)) || index == keep)
            return false;

        _kept[index] = false;
        FillerCount++;

        // "k-drama"
        if (beside > keep && _kept[beside] && Full.Word(beside) is "k" && Full.Words[index].Hyphenated)
            _kept[beside--] = false;

        // "goblin the series"
        if (beside > keep && _kept[beside] && Full.Word(beside) is "the")
            _kept[beside] = false;

        return true;
    }

    private bool DropFirst(int first, int last)
    {
        int next = first + 1;
        if (Full.Word(first) is "the" or "k" && next < last && _kept[next] && CommonWords.IsFiller(Full.Word(next)))
        {
            _kept[first] = _kept[next] = false;
            FillerCount++;
            return true;
        }

        return Drop(first, -1, last);
    }

    private bool IsNumber(int index) => char.IsAsciiDigit(Full.Word(index)[0]);

    private int KeptCount(int count) => _kept.AsSpan(0, count).Count(true);
}
