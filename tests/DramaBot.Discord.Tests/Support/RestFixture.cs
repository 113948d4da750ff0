using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Support;

/// <summary>A REST client with a scripted network and a clock that only tests move.</summary>
internal sealed class RestFixture : IDisposable
{
    public const string Token = "MTA1.secret-part.of-the_token";
    public const string InteractionToken = "aW50ZXJhY3Rpb246secret";

    public RestFixture(DiscordClientOptions? options = null)
    {
        Options = options ?? new DiscordClientOptions { Token = new BotToken(Token) };
        Client = new DiscordRestClient(Options, Loggers, Time, Network, new MiddleRandom());
    }

    public FakeTimeProvider Time { get; } = new();

    public ScriptedHandler Network { get; } = new();

    public RecordingLoggers Loggers { get; } = new();

    public DiscordClientOptions Options { get; }

    public DiscordRestClient Client { get; }

    /// <summary>An interaction that has just come.</summary>
    public Interaction Interaction(InteractionType type = InteractionType.ApplicationCommand, bool onMessage = false) => new()
    {
        Id = 1111111111111111111,
        ApplicationId = 2222222222222222222,
        Type = type,
        Token = InteractionToken,
        Data = new InteractionData { Name = "renewal" },
        Message = onMessage ? new DramaBot.Discord.Messages.Message { Id = 3 } : null,
        ReceivedTimestamp = Time.GetTimestamp(),
    };

    public InteractionResponder Responder(InteractionType type = InteractionType.ApplicationCommand, bool onMessage = false) =>
        new(Interaction(type, onMessage), Client, Time);

    public void Dispose() => Client.Dispose();
}
