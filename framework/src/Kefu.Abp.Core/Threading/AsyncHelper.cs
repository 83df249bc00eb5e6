namespace Volo.Abp.Threading;

/// <summary>Runs asynchronous code where only a synchronous call is possible: constructors of tests and start-up code.</summary>
public static class AsyncHelper
{
    public static TResult RunSync<TResult>(Func<Task<TResult>> func) => Task.Run(func).GetAwaiter().GetResult();

    public static void RunSync(Func<Task> action) => Task.Run(action).GetAwaiter().GetResult();
}
