using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>A dated happening around a drama.</summary>
public sealed record DramaEvent
{
    [SeedField("The day, in Seoul.", Required = true)]
    public DateOnly On { get; init; }

    [SeedField("What kind of happening it is.")]
    public EventKind Kind { get; init; } = EventKind.Other;

    [SeedField("What happens, without a spoiler.", Required = true, MaxLength = 250)]
    public string Title { get; init; } = "";

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}

/// <summary>Kinds of happenings.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EventKind>))]
public enum EventKind
{
    Other,
    Special,
    Premiere,
    Finale,
    FanMeeting,
    Award,
    Announcement,
}
