using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>One season of a drama.</summary>
public sealed record Season
{
    [SeedField("The season's number.", Required = true, Minimum = 1, Maximum = 50)]
    [JsonPropertyName("season")]
    public int Number { get; init; }

    [SeedField("The season's own title, where it has one.", MaxLength = 120)]
    public string? Title { get; init; }

    [SeedField("The season's own Korean title, where it has one.", MaxLength = 120)]
    public string? NativeTitle { get; init; }

    [SeedField("The network, where it is not the drama's.", MaxLength = 60)]
    public string? Network { get; init; }

    [SeedField("The year in which the season began.", Minimum = 1956, Maximum = 2100)]
    public int? Year { get; init; }

    [SeedField("How many episodes it has.", Minimum = 1, Maximum = 400)]
    public int? Episodes { get; init; }

    [SeedField("The day of its first episode, in Seoul.")]
    public DateOnly? Premiere { get; init; }

    [SeedField("The day of its last episode, in Seoul.")]
    public DateOnly? Finale { get; init; }

    [SeedField("The sources of the dates and the number of episodes.", SourceReference = true)]
    public IReadOnlyList<string> DescribedBy { get; init => field = value ?? []; } = [];

    [SeedField("Nielsen Korea's ratings. Where two entries give one episode on one basis, the first is the one believed right.")]
    public IReadOnlyList<NielsenRating> Nielsen { get; init => field = value ?? []; } = [];

    [SeedField("Netflix's own weekly Top 10, worldwide.")]
    public IReadOnlyList<NetflixWeek> Netflix { get; init => field = value ?? []; } = [];

    [SeedField("How the season ends.")]
    public Ending? Ending { get; init; }

    /// <summary>Whether it had begun by a day, as far as is known: by its first day, else by its year; one without either is taken to have.</summary>
    public bool HasBegunBy(DateOnly day) => Premiere is { } premiere ? premiere <= day : Year is null || Year <= day.Year;
}
