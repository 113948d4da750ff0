namespace DramaBot.Discord.Gateway;

/// <summary>Discord has refused in a way that trying again cannot cure, and may punish. The message says what to do.</summary>
public sealed class GatewayFatalException(int closeCode, string message) : Exception(message)
{
    /// <summary>4004 or 4010 to 4014; 4004 also when it was the REST API that refused the token.</summary>
    public int CloseCode { get; } = closeCode;
}
