namespace DramaBot.Chat;

/// <summary>The actions of our buttons and menus, with their arguments.</summary>
internal static class ComponentActions
{
    /// <summary>Answers about one drama: intent (<c>renewal ratings ending overview cast where_to_watch</c>), drama id, season or empty, as-of day where it is not today.</summary>
    public const string Answer = "answer";

    /// <summary>Shows what happens in the end to the one who asks: drama id, season.</summary>
    public const string Reveal = "reveal";

    /// <summary>Votes on a next season: drama id, <c>yes</c> or <c>no</c>, as-of day of the answer that is voted under where it is not today.</summary>
    public const string Vote = "vote";

    /// <summary>Lists every source of an answer: intent, drama id, season or empty, as-of day where it is not today.</summary>
    public const string Sources = "sources";

    /// <summary>A menu of what a doubtful title may mean; the chosen value is a drama id: intent, option (<c>title first second</c>), as-of date or empty, season or empty; of a comparison also the other title's season or empty, and that title. See <see cref="ChoiceCodec"/>.</summary>
    public const string Choose = "choose";

    /// <summary>The form of <c>/suggest</c>: drama id or empty.</summary>
    public const string Suggest = "suggest";
}
