using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Kefu.HostTesting;

/// <summary>The product as an administrator starts it: a process of its own, on a port and a database of its own.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan StopLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningHost(Process process, HostSettings settings)
    {
        _process = process;
        Settings = settings;
    }

    public HostSettings Settings { get; }

    public Uri BaseAddress => Settings.SelfUrl;

    public int ExitCode => _process.ExitCode;

    /// <summary>Bytes of memory that the process holds.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    /// <summary>Starts the host and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in time; the message holds what it printed.</exception>
    public static async Task<RunningHost> StartAsync(HostSettings settings)
    {
        var host = Launch(settings);
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < StartLimit && !host._process.HasExited)
        {
            if (await AnswersAsync(client, new Uri(settings.SelfUrl, "/health/live")))
            {
                return host;
            }

            await host.ExitedWithin(TimeSpan.FromMilliseconds(50));
        }

        await host.KillAsync();
        throw new InvalidOperationException("The host did not start:\n" + host.Output);
    }

    /// <summary>Starts the host and waits for it to end by itself, as with <c>--migrate</c> or a refused configuration.</summary>
    public static async Task<RunningHost> RunToEndAsync(HostSettings settings)
    {
        var host = Launch(settings);
        if (!await host.ExitedWithin(StartLimit))
        {
            await host.KillAsync();
            throw new InvalidOperationException("The host did not end:\n" + host.Output);
        }

        return host;
    }

    /// <summary>A client with a cookie jar of its own.</summary>
    public HttpClient CreateClient() => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = BaseAddress };

    /// <summary>Ctrl-C.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
        {
            var sent = SendSignal(_process.Id, Interrupt) == 0;
            if (!sent || !await ExitedWithin(StopLimit))
            {
                await KillAsync();
                throw new InvalidOperationException("The host did not take or end on Ctrl-C:\n" + Output);
            }
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _exited.Task;
    }

    /// <summary>Ends the host. What it printed is kept where KEFU_TEST_OUTPUT names a folder, for whoever looks for the cause of a failure.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (Environment.GetEnvironmentVariable("KEFU_TEST_OUTPUT") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, $"host-{_process.Id}.log"), Output);
        }

        _process.Dispose();
    }

    private static RunningHost Launch(HostSettings settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Kefu.Host.dll"));
        foreach (var argument in settings.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings.ToEnvironment())
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var host = new RunningHost(process, settings);
        process.OutputDataReceived += (_, line) => host.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => host.Keep(line.Data);
        process.Exited += (_, _) => host._exited.TrySetResult();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return host;
    }

    private async Task<bool> ExitedWithin(TimeSpan limit)
    {
        using var timeout = new CancellationTokenSource(limit);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Add(line);
            }
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException exception) when (exception.InnerException is SocketException or IOException)
        {
            return false;
        }
    }

    private const int Interrupt = 2;

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int SendSignal(int processId, int signal);
}
