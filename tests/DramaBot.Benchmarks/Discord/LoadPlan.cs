using System.Globalization;

namespace DramaBot.Benchmarks.Discord;

/// <summary>How much is sent; each can be given as <c>--name number</c>.</summary>
internal sealed record LoadPlan
{
    public int Titles { get; init; } = 2_000;

    public int AtOnce { get; init; } = 64;

    public int Warming { get; init; } = 5_000;

    public int Single { get; init; } = 3_000;

    public int Measured { get; init; } = 20_000;

    /// <summary>Interactions in all, after which memory is read; and half as many again, after which it may not have grown.</summary>
    public int Memory { get; init; } = 100_000;

    public int Rounds { get; init; } = 3;

    /// <summary>Milliseconds between READY and the first interaction.</summary>
    public int Settle { get; init; }

    /// <summary>The bot's program, where it is not the one that building the solution leaves: a published one, compiled ahead.</summary>
    public string? Program { get; init; }

    public static LoadPlan Read(string[] options)
    {
        var plan = new LoadPlan();
        for (int i = 0; i < options.Length; i += 2)
        {
            if (options[i] == "--program" && i + 1 < options.Length)
            {
                plan = plan with { Program = Path.GetFullPath(options[i + 1]) };
                continue;
            }

            int value = i + 1 < options.Length && int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : throw new ArgumentException($"{options[i]} needs a number.", nameof(options));
            plan = options[i] switch
            {
                "--titles" => plan with { Titles = value },
                "--at-once" => plan with { AtOnce = value },
                "--warming" => plan with { Warming = value },
                "--single" => plan with { Single = value },
                "--measured" => plan with { Measured = value },
                "--memory" => plan with { Memory = value },
                "--rounds" => plan with { Rounds = Math.Max(1, value) },
                "--settle" => plan with { Settle = value },
                _ => throw new ArgumentException($"{options[i]} is no option: --titles, --at-once, --warming, --single, --measured, --memory, --rounds, --settle, --program.", nameof(options)),
            };
        }

        return plan;
    }
}
