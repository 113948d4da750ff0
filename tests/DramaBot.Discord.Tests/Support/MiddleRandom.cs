namespace DramaBot.Discord.Tests.Support;

/// <summary>Chance without surprises: always the same.</summary>
internal sealed class MiddleRandom(double value = 0.5) : Random
{
    public override double NextDouble() => value;
}
