namespace DramaBot.Storage;

/// <summary>One forward step of a database's schema.</summary>
/// <param name="Number">From 1, without gaps; never reused.</param>
/// <param name="Name">What it brings, in a few words.</param>
/// <param name="Sql">The statements.</param>
public sealed record Migration(int Number, string Name, string Sql);
