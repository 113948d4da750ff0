namespace DramaBot.Answers.Questions.Phrases;

/// <summary>What a phrase in a question speaks for: an intent (the names they share mean the same), or something else worth knowing.</summary>
internal enum Signal
{
    None,
    Renewal,
    Ratings,
    Ending,
    Overview,
    Cast,
    WhereToWatch,
    Ranking,
    Compare,
    Episodes,
    AirDates,
    Events,
    FanVotes,

    /// <summary>Asks what the bot can do.</summary>
    Help,

    /// <summary>Off limits or off topic: piracy, private lives, instructions to the bot, another subject.</summary>
    Refuse,

    /// <summary>Asks about people's lives, unless it is a drama's people.</summary>
    Private,

    /// <summary>Points at something spoken of before: "it", "that one".</summary>
    Pointer,

    /// <summary>Goes on from what was asked before: "what about", "and".</summary>
    Also,

    /// <summary>Lists or weighs: "or", "than", "and".</summary>
    Beside,

    /// <summary>Asks whether there is, or was, another season: yes or no.</summary>
    AsksWhether,

    /// <summary>Takes for granted that a drama was broken off.</summary>
    AsksCancelled,

    /// <summary>Asks what happens to people: a spoiler.</summary>
    AsksFate,

    /// <summary>Welcomes spoilers.</summary>
    WantsSpoilers,

    /// <summary>Wants no spoilers.</summary>
    NoSpoilers,

    /// <summary>Asks which of two holds: whether it is finished, or goes on.</summary>
    AsksEither,

    /// <summary>Asks how an ending was received, or whether it is a good one.</summary>
    AsksReception,

    /// <summary>Asks what to watch.</summary>
    AsksAdvice,

    /// <summary>Asks for Netflix's views.</summary>
    AsksViews,

    /// <summary>Asks whether the ending is happy.</summary>
    AsksHappy,

    /// <summary>Tells what a drama is about and asks which one it is.</summary>
    AsksTitle,

    /// <summary>Speaks of dramas in general.</summary>
    Many,

    /// <summary>Asks for several dramas: "everything ^ is in", "i need a list".</summary>
    Lists,

    /// <summary>Asks what there is, or was shown: "what have you got", "what came out".</summary>
    Stock,

    /// <summary>Means one drama of several, or limits a list by what it cannot keep to: "the one with", "written by".</summary>
    Single,

    /// <summary>Asks for what is on air now.</summary>
    Now,

    /// <summary>Asks for figures, or for what stands first by them.</summary>
    Measured,

    /// <summary>Asks for what stands last.</summary>
    Lowest,

    // What says which episode is meant, down to NoEpisode: an episode by its place or its figure, and two by what lies between them.
    FirstEpisode,
    Premiere,
    LastEpisode,
    HighestEpisode,
    LowestEpisode,
    EpisodeFall,
    EpisodeRise,

    /// <summary>Asks what an episode got, in words that ask for figures of episodes alone.</summary>
    EpisodeFigure,

    /// <summary>Asks for the Seoul area's figures.</summary>
    SeoulArea,

    /// <summary>Asks for the figures of the highest minute.</summary>
    PeakMinute,

    /// <summary>Asks how long an episode is.</summary>
    EpisodeLength,

    /// <summary>Counts episodes or asks about something else than one of them, whatever number stands there.</summary>
    NoEpisode,

    // Kinds of ending, and that one is not wanted.
    EndsHappily,
    EndsBittersweetly,
    EndsSadly,
    EndsOpenly,
    EndsNot,

    Netflix,
    Cable,
    Terrestrial,
    AllNetworks,

    /// <summary>Adds networks to a list instead of limiting it to them.</summary>
    Including,

    /// <summary>Speaks of K-dramas as such, so that an unknown name is one's title.</summary>
    Subject,
}
