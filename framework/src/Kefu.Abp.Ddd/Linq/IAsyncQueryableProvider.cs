namespace Volo.Abp.Linq;

/// <summary>Runs the queries of one library.</summary>
public interface IAsyncQueryableProvider : IAsyncQueryableExecuter
{
    bool CanExecute<T>(IQueryable<T> queryable);
}
