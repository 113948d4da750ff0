namespace DramaBot.Answers.Questions.Phrases;

/// <summary>A phrase and what it speaks for.</summary>
/// <param name="Signal">What it speaks for.</param>
/// <param name="Weight">How strongly, in the units of <see cref="SignalScores"/>.</param>
/// <param name="Parts">How many stretches it has, which follow each other with anything between.</param>
/// <param name="Text">The phrase as the table has it.</param>
/// <param name="Tongue">Whose words it is made of.</param>
internal sealed record PhraseRule(Signal Signal, int Weight, int Parts, string Text, Tongue Tongue = Tongue.English);
