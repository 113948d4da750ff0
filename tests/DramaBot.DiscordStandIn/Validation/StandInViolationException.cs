namespace DramaBot.DiscordStandIn.Validation;

/// <summary>Says what was sent that Discord would not have taken.</summary>
public sealed class StandInViolationException(IReadOnlyList<Violation> violations)
    : Exception($"{violations.Count} violation(s) of Discord's rules:{Environment.NewLine}{string.Join(Environment.NewLine, violations.Take(50))}")
{
    public IReadOnlyList<Violation> Violations { get; } = violations;
}
