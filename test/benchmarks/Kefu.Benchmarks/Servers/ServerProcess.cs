using System.Diagnostics;
using System.Globalization;

namespace Kefu.Benchmarks.Servers;

/// <summary>A server in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The most memory that the process ever had at once.</summary>
    public int PeakMegabytes
    {
        get
        {
            var peak = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            return int.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    public static async Task<ServerProcess> StartAsync(ServerStart start)
    {
        var server = Launch(start);
        using var client = new HttpClient { BaseAddress = start.Address };
        await server.AnswersAsync(client, start.FirstPath);
        return server;
    }

    public static ServerProcess Launch(ServerStart start)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        info.ArgumentList.Add(start.Program);
        foreach (var (name, value) in start.Environment)
        {
            info.Environment[name] = value;
        }

        var process = Process.Start(info)!;
        process.OutputDataReceived += (_, line) => TellTrouble(line.Data);
        process.ErrorDataReceived += (_, line) => TellTrouble(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process, start.Address);
    }

    /// <summary>Asks until there is an answer.</summary>
    public async Task AnswersAsync(HttpClient client, string path)
    {
        var waited = Stopwatch.StartNew();
        while (!await IsAnsweredAsync(client, path))
        {
            if (_process.HasExited || waited.Elapsed > StartLimit)
            {
                throw new InvalidOperationException($"{_process.StartInfo.ArgumentList[0]} does not answer.");
            }

            await Task.Delay(Pause);
        }
    }

    public async Task StopAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await StopAsync();
        }

        _process.Dispose();
    }

    /// <summary>A figure of a server that fails is none: its warnings are shown.</summary>
    private static void TellTrouble(string? line)
    {
        if (line is not null && !line.StartsWith("info:", StringComparison.Ordinal))
        {
            Console.WriteLine("   " + line);
        }
    }

    private static async Task<bool> IsAnsweredAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.IsSuccessStatusCode ? true : throw new InvalidOperationException($"{path} is answered with {answer.StatusCode}.");
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
