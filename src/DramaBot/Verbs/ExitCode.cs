namespace DramaBot.Verbs;

/// <summary>What the program's exit says to the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>What was asked for failed or was not found.</summary>
    public const int Failure = 1;

    /// <summary>The words of the call are off.</summary>
    public const int Usage = 2;
}
