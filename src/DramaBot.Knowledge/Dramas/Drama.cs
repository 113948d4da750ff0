namespace DramaBot.Knowledge.Dramas;

/// <summary>One drama: what fans call by one name, its seasons inside. Field for field what a seed file holds.</summary>
/// <remarks>
/// Lists take null as empty, here and below: the generated JSON reader sets every init-only property, and to null where the
/// JSON, which leaves empty lists out, does not name it.
/// </remarks>
public sealed record Drama
{
    /// <summary>The seed file's name without its ending; the drama's id for good.</summary>
    [SeedField("The drama's id: the file's name.", Derived = true)]
    public string Id { get; init; } = "";

    [SeedField("The English title most fans use.", Required = true, MaxLength = 120)]
    public string Title { get; init; } = "";

    [SeedField("The Korean title, in Hangul.", MaxLength = 120)]
    public string? NativeTitle { get; init; }

    [SeedField("A romanization of the Korean title.", MaxLength = 160)]
    public string? RomanizedTitle { get; init; }

    [SeedField("Other titles, abbreviations and spellings people use. None may equal another drama's title.", MaxLength = 120)]
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    [SeedField("Who broadcast or released it first: a name from seeds/networks.yaml.", MaxLength = 60)]
    public string? Network { get; init; }

    [SeedField("Where it can be watched.", MaxLength = 60)]
    public IReadOnlyList<string> Streaming { get; init => field = value ?? []; } = [];

    [SeedField("The production companies.", MaxLength = 120)]
    public IReadOnlyList<string> Studios { get; init => field = value ?? []; } = [];

    [SeedField("The writers.", MaxLength = 120)]
    public IReadOnlyList<string> Writers { get; init => field = value ?? []; } = [];

    [SeedField("The directors.", MaxLength = 120)]
    public IReadOnlyList<string> Directors { get; init => field = value ?? []; } = [];

    [SeedField("Who plays whom, leads first.")]
    public IReadOnlyList<CastMember> Cast { get; init => field = value ?? []; } = [];

    [SeedField("Whether one season tells it all, several follow, or each season is a story of its own.")]
    public DramaFormat? Format { get; init; }

    [SeedField("One spoiler-free sentence on what it is about, in our own words.", MaxLength = 500, Paragraphs = true)]
    public string? Premise { get; init; }

    [SeedField("The sources of what stands above without a source of its own: titles, network, people, premise.", SourceReference = true)]
    public IReadOnlyList<string> DescribedBy { get; init => field = value ?? []; } = [];

    [SeedField("What was reported of a further season, oldest first; the last entry is today's status. A new entry is what gets announced.")]
    public IReadOnlyList<RenewalReport> Renewal { get; init => field = value ?? []; } = [];

    [SeedField("The seasons, in order.")]
    public IReadOnlyList<Season> Seasons { get; init => field = value ?? []; } = [];

    [SeedField("What a source says of rank or record, with its date and basis. Claims that disagree stay side by side.")]
    public IReadOnlyList<Claim> Claims { get; init => field = value ?? []; } = [];

    [SeedField("What fans want, as a source reports it.")]
    public IReadOnlyList<FanWish> Fans { get; init => field = value ?? []; } = [];

    [SeedField("Dated happenings around the drama.")]
    public IReadOnlyList<DramaEvent> Events { get; init => field = value ?? []; } = [];

    [SeedField("Where the facts come from, by an id of the file's own. Each is used, and was opened and read.")]
    public IReadOnlyDictionary<string, Source> Sources { get; init => field = value ?? System.Collections.Frozen.FrozenDictionary<string, Source>.Empty; } = System.Collections.Frozen.FrozenDictionary<string, Source>.Empty;

    /// <summary>Which season a report speaks of: the one it names, else the one after those that had begun by then.</summary>
    public int? SeasonOf(RenewalReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Season is not null || Seasons.Count == 0)
            return report.Season;
        int[] begun = [.. Seasons.Where(season => season.HasBegunBy(report.On)).Select(static season => season.Number)];
        return begun.Length == 0 ? Seasons[0].Number : begun.Max() + 1;
    }
}
