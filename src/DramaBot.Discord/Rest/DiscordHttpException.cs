namespace DramaBot.Discord.Rest;

/// <summary>A <see cref="RestError"/> that its caller did not expect.</summary>
public sealed class DiscordHttpException(RestError error) : Exception(error.ToString())
{
    public RestError Error { get; } = error;
}
