namespace DramaBot.Verbs;

/// <summary>Asks the bot that runs on this machine whether it lives; for a container's health check.</summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static async Task<int> RunAsync(VerbContext context, CancellationToken cancellation)
    {
        if (context.Options.Http.Url.Length == 0)
        {
            context.Error.WriteLine("Http:Url is empty, so nothing can be asked.");
            return ExitCode.Failure;
        }

        // A server that listens on every address is asked on this machine's own.
        string url = context.Options.Http.Url.Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal).Replace("//[::]", "//[::1]", StringComparison.Ordinal)
            .Replace("//*", "//127.0.0.1", StringComparison.Ordinal).Replace("//+", "//127.0.0.1", StringComparison.Ordinal);
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(url + "/healthz"), cancellation);
            context.Output.WriteLine((await response.Content.ReadAsStringAsync(cancellation)).Trim());
            return response.IsSuccessStatusCode ? ExitCode.Success : ExitCode.Failure;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            context.Error.WriteLine($"No answer from {url}/healthz.");
            return ExitCode.Failure;
        }
    }
}
