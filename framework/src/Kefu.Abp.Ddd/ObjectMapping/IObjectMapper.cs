namespace Volo.Abp.ObjectMapping;

/// <summary>Maps objects to objects.</summary>
public interface IObjectMapper
{
    TDestination Map<TSource, TDestination>(TSource source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <summary>The mapper of one module: <typeparamref name="TContext"/> is a type of it.</summary>
public interface IObjectMapper<TContext> : IObjectMapper;

/// <summary>Maps one pair of types by hand; asked before the automatic mapper.</summary>
public interface IObjectMapper<in TSource, TDestination>
{
    TDestination Map(TSource source);

    TDestination Map(TSource source, TDestination destination);
}
