namespace DramaBot.Testing.Titles;

/// <summary>A text as a person writes it, and the drama meant; no id where it names none that is known.</summary>
public sealed record TitleQuery(string Kind, string Text, string? Id);
