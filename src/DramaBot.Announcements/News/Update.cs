using System.Text.Json.Serialization;

namespace DramaBot.Announcements.News;

/// <summary>One piece of news on one drama, as it is kept and told. It never holds a spoiler.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RenewalUpdate), "renewal")]
[JsonDerivedType(typeof(RecordUpdate), "record")]
[JsonDerivedType(typeof(EventUpdate), "event")]
[JsonDerivedType(typeof(EventDayUpdate), "event-day")]
[JsonDerivedType(typeof(EndingUpdate), "ending")]
public abstract record Update
{
    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>Where it was read; null where it follows from several sources.</summary>
    public NewsSource? Source { get; init; }

    /// <summary>The day that the news is of, in Seoul; null where none is known.</summary>
    [JsonIgnore]
    public abstract DateOnly? Day { get; }

    /// <summary>Who wants to hear of it.</summary>
    [JsonIgnore]
    public abstract UpdateKinds Kind { get; }

    /// <summary>How alike two pieces of news of one drama are, from 0 to some 100: at <see cref="SameAt"/> one is an edit of the other.</summary>
    internal abstract int LikenessTo(Update other);

    /// <summary>From here on, a seed entry is taken for an edit of an earlier one, and not for a new one.</summary>
    internal const int SameAt = 60;

    /// <summary>Whether this may be an entry that the seeds once held and then did not: more is asked than of an edit, for much may have happened since.</summary>
    internal abstract bool MayBeAgain(Update withdrawn);

    /// <summary>Whether this stands for an entry that left the seeds in the same edit, although too little is alike for an edit.</summary>
    internal virtual bool Replaces(Update gone) => false;

    /// <summary>Names the news when it is first seen; the name stays when the entry is edited.</summary>
    internal abstract string FirstKey();
}

/// <summary>The drama that news is about, with the names it is told under.</summary>
public sealed record Subject(string DramaId, string Title, string? NativeTitle, string? Network);

/// <summary>The page or file that a piece of news was read in.</summary>
public sealed record NewsSource(string Publisher, string? Title, DateOnly? Published, string? Url);
