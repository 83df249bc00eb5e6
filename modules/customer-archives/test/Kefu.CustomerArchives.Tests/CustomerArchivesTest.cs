using Kefu.ModuleTesting;

namespace Kefu.CustomerArchives;

/// <summary>The module on a database of its own, with real authorisation and transactions.</summary>
public abstract class CustomerArchivesTest : ModuleTest<KefuCustomerArchivesModule>;
