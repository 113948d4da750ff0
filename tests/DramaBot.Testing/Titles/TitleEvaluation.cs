using System.Globalization;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Testing.Titles;

/// <summary>The evaluation of the title search: dramas, queries, and texts that name none of the dramas.</summary>
public sealed class TitleEvaluation
{
    private TitleEvaluation(IReadOnlyList<TitleEntry> dramas, IReadOnlyList<TitleQuery> queries, IReadOnlyList<TitleQuery> strangers)
    {
        Dramas = dramas;
        Queries = queries;
        Strangers = strangers;
    }

    public IReadOnlyList<TitleEntry> Dramas { get; }

    public IReadOnlyList<TitleQuery> Queries { get; }

    public IReadOnlyList<TitleQuery> Strangers { get; }

    /// <param name="part">"tune" for the part the search was tuned on, "holdout" for the part that was only looked at afterwards.</param>
    public static TitleEvaluation Load(string part)
    {
        string[][] rows = [.. Read("dramas.tsv")];
        TitleEntry[] dramas = [.. rows.Select((row, i) => new TitleEntry(
            row[0],
            row[1],
            row[2],
            null,
            row[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            int.Parse(row[3], CultureInfo.InvariantCulture),
            rows.Length - i))];
        return new TitleEvaluation(
            dramas,
            [.. Read($"queries.{part}.tsv").Select(row => new TitleQuery(row[0], row[1], row[2]))],
            [.. Read($"strangers.{part}.tsv").Select(row => new TitleQuery(row[0], row[1], null))]);
    }

    private static IEnumerable<string[]> Read(string file)
    {
        using Stream stream = typeof(TitleEvaluation).Assembly.GetManifestResourceStream($"titles/{file}")
            ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split('\t');
        }
    }
}
