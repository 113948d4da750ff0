namespace DramaBot.DiscordStandIn.Validation;

/// <summary>One thing that was sent and that Discord's description of itself, its documentation or the house rules forbid.</summary>
/// <param name="Where">The request or gateway payload, without secrets.</param>
/// <param name="Rule">Which rule: <c>openapi</c>, <c>limits</c>, <c>protocol</c> or <c>house</c>.</param>
/// <param name="Path">The place inside the body, such as <c>$.embeds[0].title</c>.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record Violation(string Where, string Rule, string Path, string Message)
{
    public override string ToString() => $"{Where}: [{Rule}] {Path}: {Message}";
}

/// <summary>A fault at a place inside a body.</summary>
public sealed record BodyFault(string Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
