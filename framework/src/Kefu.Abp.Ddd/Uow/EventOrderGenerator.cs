namespace Volo.Abp.Uow;

/// <summary>Numbers events in the order in which they are raised.</summary>
public static class EventOrderGenerator
{
    private static long _last;

    public static long GetNext() => Interlocked.Increment(ref _last);
}
