namespace Volo.Abp.Data;

/// <summary>Switches filters of queries on and off for a stretch of code.</summary>
public interface IDataFilter
{
    IDisposable Enable<TFilter>() where TFilter : class;

    IDisposable Disable<TFilter>() where TFilter : class;

    bool IsEnabled<TFilter>() where TFilter : class;
}

/// <summary>One filter.</summary>
public interface IDataFilter<TFilter> where TFilter : class
{
    IDisposable Enable();

    IDisposable Disable();

    bool IsEnabled { get; }
}
