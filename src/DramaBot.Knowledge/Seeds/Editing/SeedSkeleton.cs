using System.Globalization;
using System.Text;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>A new drama's file: its title, and hints at everything else that can be said, each behind a '#'.</summary>
public static class SeedSkeleton
{
    /// <summary>Writes the file, unless the id or the title is there already.</summary>
    /// <param name="seeds">The seeds folder.</param>
    /// <param name="title">The drama's title.</param>
    /// <param name="id">The id; made from the title where it is null.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <returns>The file's path, or why there is none.</returns>
    public static (string? Path, string? Fault) Create(SeedDirectory seeds, string title, string? id, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        ArgumentNullException.ThrowIfNull(title);
        title = title.Trim();
        string chosen = id ?? IdOf(title);
        if (chosen.Length == 0)
            return (null, "no id can be made of this title: name one with --id, in lower-case letters, digits and '-'");
        if (!SeedIds.IsDramaId(chosen))
            return (null, $"{Printable.Quote(chosen)} cannot be an id: use lower-case letters, digits and '-'");
        string[] files = Directory.Exists(Path.Combine(seeds.Path, "dramas")) ? seeds.ListFiles() : [];
        if (Array.Find(files, file => string.Equals(Path.GetFileNameWithoutExtension(file), chosen, StringComparison.OrdinalIgnoreCase)) is { } there)
            return (null, $"{there} is there already: add to it, or name another id with --id");
        if (id is null && OwnerOf(files, title, today) is { } owner)
            return (null, $"{Printable.Quote(title)} is already a name of {owner}. If this is another drama of that title, give it an id of its own with --id, such as {chosen}-{today.Year}");
        string path = Path.Combine(seeds.Path, "dramas", chosen + ".yaml");
        string text = Text(title, today);
        if (SeedFileReader.Read(path, Encoding.UTF8.GetBytes(text), today).Problems is [{ } problem, ..])
            return (null, $"this cannot be a title: {problem.Message}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        SeedWriter.Replace(path, text);
        return (path, null);
    }

    /// <summary>The title in lower-case letters and digits, with '-' between words: "Yumi's Cells &amp; Co." is "yumis-cells-and-co".</summary>
    internal static string IdOf(string title)
    {
        var id = new StringBuilder();
        foreach (char unit in title.Replace("&", " and ", StringComparison.Ordinal))
        {
            char folded = LatinFold.Fold(unit);
            if (char.IsAsciiLetterLower(folded) || char.IsAsciiDigit(folded))
                id.Append(folded);
            else if (unit is not ('\'' or '’' or '.' or '\u0300') && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().Trim('-');
    }

    private static string? OwnerOf(string[] files, string title, DateOnly today)
    {
        string key = TitleKey.Of(title);
        return files.AsParallel().AsOrdered()
            .Select(path => SeedFileReader.Read(path, File.ReadAllBytes(path), today))
            .FirstOrDefault(file => file.Names.Any(name => TitleKey.Of(name.Name) == key))?.Id;
    }

    private static string Text(string title, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $$"""
        title: {{YamlText.Write(title, isFlow: false)}}
        # Take the '#' and one blank from a line once you have found it in a page that you opened and read, and write what the page says
        # in its place. Delete what you do not find. 'seeds check' says what is wrong, 'seeds format' puts everything in order.
        # native_title: 한국어 제목
        # aliases: [Another Title, An Abbreviation]
        # network: tvN
        # streaming: [Netflix]
        # writers: [Family Given-name]
        # directors: [Family Given-name]
        # cast:
        #   - {actor: Family Given-name, role: Family Given-name}
        # format: limited-series
        # premise: One sentence in our own words, without a spoiler.
        # described_by: [paper-{{today:yyyy-MM-dd}}]

        # renewal:
        #   - on: {{today:yyyy-MM-dd}}
        #     status: pending
        #     season: 2
        #     evidence: reported
        #     outlook: possible
        #     summary: One or two sentences in our own words.
        #     source: paper-{{today:yyyy-MM-dd}}

        # seasons:
        #   - season: 1
        #     year: {{today:yyyy}}
        #     episodes: 16
        #     premiere: {{today:yyyy-MM-dd}}
        #     finale: {{today:yyyy-MM-dd}}
        #     described_by: [paper-{{today:yyyy-MM-dd}}]
        #     nielsen:
        #       - {episode: 1, on: {{today:yyyy-MM-dd}}, nationwide: 5.853, seoul: 6.495, source: paper-{{today:yyyy-MM-dd}}}
        #     ending:
        #       kind: open
        #       complete: true
        #       verdict: One sentence without a spoiler.
        #       spoiler: What happens, in our own words.
        #       source: paper-{{today:yyyy-MM-dd}}

        # sources:
        #   paper-{{today:yyyy-MM-dd}}:
        #     publisher: Who published the page
        #     title: Its title
        #     author: Who wrote it, where the page says so
        #     published: {{today:yyyy-MM-dd}}
        #     url: https://example.com/the-page

        """);
}
