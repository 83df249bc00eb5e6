namespace Volo.Abp.DependencyInjection;

/// <summary>Who wants to know of each registered class.</summary>
public class ServiceRegistrationActionList : List<Action<IOnServiceRegistredContext>>;

/// <summary>Who wants to change the service types of a class before it is registered.</summary>
public class ServiceExposingActionList : List<Action<IOnServiceExposingContext>>;

internal sealed class ConventionalRegistrarList : List<IConventionalRegistrar>;

internal sealed class RegisteredAssemblySet : HashSet<System.Reflection.Assembly>;
