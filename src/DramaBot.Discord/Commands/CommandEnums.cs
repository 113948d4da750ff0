namespace DramaBot.Discord.Commands;

/// <summary>Where a command is: typed, or in the menu of a user or message.</summary>
public enum ApplicationCommandType
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}

#pragma warning disable CA1720 // Identifiers should not contain type names: these are Discord's own names.
/// <summary>What an option takes.</summary>
public enum ApplicationCommandOptionType
{
    Unknown = 0,
    SubCommand = 1,
    SubCommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}
#pragma warning restore CA1720

/// <summary>Where a command can be used.</summary>
public enum InteractionContextType
{
    Guild = 0,
    BotDirectMessage = 1,
    PrivateChannel = 2,
}

/// <summary>How an app is installed.</summary>
public enum ApplicationIntegrationType
{
    GuildInstall = 0,
    UserInstall = 1,
}
