namespace DramaBot.Commands;

/// <summary>All slash commands, by name.</summary>
internal static class SlashCommands
{
    public static IReadOnlyDictionary<string, ISlashCommand> All { get; } = new ISlashCommand[]
    {
        new RenewalCommand(), new RatingsCommand(), new EndingCommand(), new DramaCommand(), new AskCommand(), new CompareCommand(),
        new TopCommand(), new UpcomingCommand(), new FollowCommand(), new UnfollowCommand(), new FollowingCommand(), new SuggestCommand(),
        new SubscribeCommand(), new UnsubscribeCommand(), new SubscriptionsCommand(), new PrivacyCommand(), new HelpCommand(),
    }.ToDictionary(static command => command.Definition.Name, StringComparer.Ordinal);
}
