using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

/// <summary>No Docker engine is needed to hold the Dockerfile to what is documented; the gate runs the steps themselves.</summary>
public sealed class DockerfileTests
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.At("Dockerfile"));

    [Fact]
    public void BuildSteps_AreTheReadmesOwnCommands()
    {
        string readme = File.ReadAllText(RepositoryRoot.At("README.md"));
        string[] steps = [.. Lines.Where(static line => line.StartsWith("RUN dotnet ", StringComparison.Ordinal)).Select(static line => line["RUN ".Length..])];

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Contains($"\n{step}\n", readme));
    }

    [Fact]
    public void Image_RunsWithoutRightsAndIsWatched()
    {
        Assert.Contains("USER $APP_UID", Lines);
        Assert.Contains("VOLUME /app/data", Lines);
        Assert.Contains(Lines, static line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.Contains("\"health\"", StringComparison.Ordinal));
        Assert.True(Array.FindLastIndex(Lines, static line => line.StartsWith("FROM ", StringComparison.Ordinal)) > 0, "one stage only");
    }

    [Fact]
    public void CopiedPaths_Exist()
    {
        Assert.All(
            Lines.Where(static line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1]),
            static path => Assert.True(Path.Exists(RepositoryRoot.At(path)), path));
    }
}
