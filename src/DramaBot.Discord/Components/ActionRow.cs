namespace DramaBot.Discord.Components;

/// <summary>A row of up to five buttons, or of one select menu.</summary>
public sealed record ActionRow(IReadOnlyList<MessageComponent> Components) : MessageComponent
{
    /// <summary>A row of what is given.</summary>
    public ActionRow(params MessageComponent[] components)
        : this((IReadOnlyList<MessageComponent>)components)
    {
    }

    public override ComponentType Type => ComponentType.ActionRow;
}
