using DramaBot.Testing;
using DramaBot.Testing.Seeds;

namespace DramaBot.EndToEnd.Tests;

/// <summary>The running bot meets mistakes in its seeds one after the other, names each, and goes on answering.</summary>
public sealed class MutationRunTests : IDisposable
{
    private const int Sample = 10;

    private readonly TempFolder _data = new();
    private readonly SeedFolder _seeds = new();

    public void Dispose()
    {
        _data.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task Run_TenMistakesOneAfterTheOther_AnswersFromTheLastGoodRevisionThroughout()
    {
        SeedMutations.CopyGoodOnes(_seeds);
        // Of every kind some, and of none all.
        SeedMutation[] sample = [.. SeedMutations.All().GroupBy(static mutation => mutation.Kind).SelectMany(static kind => kind.Where(static (_, at) => at % 3 == 0).Select((mutation, at) => (mutation, at))).OrderBy(static pair => pair.at).Select(static pair => pair.mutation).Take(Sample)];
        Assert.Equal(Sample, sample.Length);
        using BotProcess bot = BotProcess.Start(_data, "run", "--Seeds:Directory", _seeds.Path, "--Seeds:RefreshInterval", "00:00:01");
        int answers = 0;
        await AnswersAsync(bot, ++answers);

        foreach (SeedMutation mutation in sample)
        {
            int before = bot.Error.Length;
            bool isNew = !File.Exists(_seeds.At(mutation.File));
            byte[] good = isNew ? [] : await File.ReadAllBytesAsync(_seeds.At(mutation.File));

            _seeds.File(mutation.File, mutation.Content);
            await bot.WaitForAsync(bot => bot.Error[before..].Contains($"{_seeds.At(mutation.File)}:{mutation.Line}:", StringComparison.Ordinal), $"the place of '{mutation.Name}' (line {mutation.Line})");
            await AnswersAsync(bot, ++answers);

            if (isNew)
                File.Delete(_seeds.At(mutation.File));
            else
                _seeds.File(mutation.File, good);
        }

        await AnswersAsync(bot, ++answers);
        await bot.EndAsync();
        Assert.Equal(0, bot.ExitCode);
    }

    private static async Task AnswersAsync(BotProcess bot, int times)
    {
        await bot.TypeAsync("/renewal Queen of Tears\n");
        await bot.WaitForAsync(bot => bot.Output.Split("Queen of Tears, season 2").Length > times, $"answer {times}");
    }
}
