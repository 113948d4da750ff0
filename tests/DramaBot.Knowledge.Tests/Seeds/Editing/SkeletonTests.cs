using DramaBot.Knowledge.Seeds;
using DramaBot.Knowledge.Seeds.Editing;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds.Editing;

/// <summary>A new drama's file is sound from the first moment, and what its hints say is, too.</summary>
public sealed class SkeletonTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("Queen of Tears", "queen-of-tears")]
    [InlineData("Yumi's Cells & Co.", "yumis-cells-and-co")]
    [InlineData("Bon Appétit, Your Majesty", "bon-appetit-your-majesty")]
    [InlineData("D.P.", "dp")]
    [InlineData("Money Heist: Korea - Joint Economic Area", "money-heist-korea-joint-economic-area")]
    [InlineData("눈물의 여왕", "")]
    public void IdOf_Title_IsInKebabCase(string title, string id) => Assert.Equal(id, SeedSkeleton.IdOf(title));

    [Theory]
    [InlineData("Queen of Tears")]
    [InlineData("Hill: The \"Series\" #1")]
    [InlineData("1988")]
    public void Create_NewTitle_IsSoundAndSoIsEveryHint(string title)
    {
        (string? path, string? fault) = Create(title);

        Assert.Null(fault);
        Assert.Empty(Checked.Lines(_seeds));
        Assert.False(Assert.Single(SeedFormatting.Run(path!, Checked.Today, isDry: true)).IsChanged);
        string[] lines = File.ReadAllLines(path!);
        // The two lines below the title are words; every other '#' hides a line of a good file.
        string all = string.Join('\n', lines.Select(static (line, at) => at is 1 or 2 ? "" : line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line));
        Assert.Contains("\nsources:", all);
        File.WriteAllText(path!, all);
        Assert.Empty(Checked.Lines(_seeds));
    }

    [Theory]
    [InlineData("Queen of Tears", null, "is there already")]
    [InlineData("queen OF tears!", "tears", null)]
    [InlineData("QOT", null, "already a name of queen-of-tears")]
    [InlineData("눈물의 여왕", null, "no id can be made")]
    [InlineData("눈물의 여왕", "the-queen", null)]
    [InlineData("New", "New One", "cannot be an id")]
    [InlineData("New", "QUEEN-of-tears", "cannot be an id")]
    [InlineData("  ", null, "no id can be made")]
    [InlineData("A\u202Etitle", null, "cannot be a title")]
    public void Create_IdOrTitleThatIsThere_IsRefusedUnlessItIsNamedApart(string title, string? id, string? words)
    {
        _seeds.Drama("queen-of-tears", "title: Queen of Tears\naliases: [QOT]\n");

        (string? path, string? fault) = Create(title, id);

        Assert.Equal(words is null, path is not null);
        if (words is not null)
            Assert.Contains(words, fault);
        Assert.Equal(words is null ? 2 : 1, Directory.GetFiles(_seeds.At("dramas")).Length);
    }

    private (string? Path, string? Fault) Create(string title, string? id = null) => SeedSkeleton.Create(new SeedDirectory(_seeds.Path), title, id, Checked.Today);
}
